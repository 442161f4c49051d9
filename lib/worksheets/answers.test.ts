import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerSchema, parseAnswer, readAnswers } from './answers'
import { progress } from './progress'
import { serviceVision } from './service-vision'
import type { Step } from './worksheet'

function step(key: string): Step {
  const found = serviceVision.steps.find(each => each.key === key)
  if (!found) throw new Error(`no step ${key}`)
  return found
}
const answer = (key: string, sent: unknown) => parseAnswer(step(key), sent).answer
const problems = (key: string, sent: unknown) => parseAnswer(step(key), sent).problems

/** What Maya has on her sheet when she is through. */
const mayas: Record<string, unknown> = {
  customer: 'The man with the two dogs, and no room that takes dogs.',
  feelings: { chosen: ['welcome', 'in_good_hands'], own: ['not a nuisance'] },
  vision: 'Whoever asks me leaves with an answer.',
  three_things: {
    confused: 'I draw the way.',
    cannot: 'I ring the inn next door.',
    ordinary: 'I say good morning.',
  },
  letter: { did: 'You rang three places.', felt: 'I stopped worrying.', signed: 'Piet' },
}

describe('the service vision', () => {
  test('offers two dozen feelings, the four needs among them', () => {
    const feelings = step('feelings')
    if (feelings.kind !== 'choose') throw new Error('feelings are chosen')
    expect(feelings.options).toHaveLength(24)
    for (const need of ['understood', 'welcome', 'important', 'comfortable'])
      expect(feelings.options).toContain(need)
  })

  test('is done when Maya has written all but the quiet minute', () => {
    const entries = readAnswers(serviceVision, new Map(Object.entries(mayas)))
    expect(progress(entries)).toEqual({ done: 5, of: 5, steps: Object.keys(mayas) })
  })

  test('counts a quiet minute as done without asking for it', () => {
    const stored = new Map(Object.entries({ quiet_minute: { voice: 'hoarse' } }))
    expect(progress(readAnswers(serviceVision, stored))).toEqual({ done: 0, of: 5, steps: ['quiet_minute'] })
  })

  test.each([
    ['three_things', { confused: 'I draw the way.', cannot: 'I ring the inn.' }],
    ['letter', { did: 'You rang three places.' }],
    ['feelings', { chosen: [] }],
    ['vision', '  '],
  ])('leaves %s undone while half of it is missing', (key, half) => {
    const { done } = progress(readAnswers(serviceVision, new Map([[key, half]])))
    expect(done).toBe(0)
  })

  test('comes out of storage as it went in', () => {
    const stored = new Map(Object.entries(mayas))
    for (const entry of readAnswers(serviceVision, stored))
      if (stored.has(entry.step.key)) expect(entry.answer).toEqual(stored.get(entry.step.key))
  })

  test('says so when what is stored was declared differently', () => {
    expect(() => readAnswers(serviceVision, new Map([['feelings', { chosen: ['sunburnt'] }]]))).toThrow(
      'service-vision version 1 cannot read its step feelings',
    )
  })
})

describe('an answer', () => {
  test('may stand half written', () => {
    expect(answer('customer', undefined)).toBe('')
    expect(answer('vision', ' ')).toBe('')
    expect(answer('feelings', undefined)).toEqual({ chosen: [], own: [] })
    expect(answer('three_things', { cannot: 'I ring\r\nthe inn.' })).toEqual({
      confused: '',
      cannot: 'I ring\nthe inn.',
      ordinary: '',
    })
    expect(answer('letter', {})).toEqual({ did: '', felt: '', signed: '' })
  })

  test('names the field that is too long', () => {
    expect(problems('vision', 'x'.repeat(241))).toEqual([{ field: '', message: 'too_long:240' }])
    expect(problems('letter', { felt: 'x'.repeat(2001) })).toEqual([
      { field: 'felt', message: 'too_long:2000' },
    ])
    expect(problems('quiet_minute', { face: 'x'.repeat(201) })).toEqual([
      { field: 'face', message: 'too_long:200' },
    ])
  })

  test('holds at most five feelings, own words counted, and each only once', () => {
    const five = ['heard', 'calm', 'safe', 'hopeful', 'lighter']
    expect(answer('feelings', { chosen: [...five, 'heard'] })).toEqual({ chosen: five, own: [] })
    expect(problems('feelings', { chosen: five, own: ['proud'] })).toEqual([
      { field: 'chosen', message: 'at_most:5' },
    ])
    expect(problems('feelings', { own: ['a', 'b', 'c', 'd'] })).toEqual([
      { field: 'own', message: 'at_most:3' },
    ])
    expect(answer('feelings', { own: ['proud', '', 'proud'] })).toEqual({ chosen: [], own: ['proud'] })
  })

  test('refuses a feeling that was never offered', () => {
    expect(problems('feelings', { chosen: ['sunburnt'] })).toEqual([
      { field: 'chosen.0', message: 'choose_one' },
    ])
  })

  test('drops what the step has no place for', () => {
    expect(answer('letter', { did: 'You stayed.', admin: true })).toEqual({
      did: 'You stayed.',
      felt: '',
      signed: '',
    })
  })

  test('is read from a plain form too, with one box ticked or several', () => {
    for (const chosen of [['calm'], ['calm', 'safe']]) {
      const sent = new FormData()
      for (const feeling of chosen) sent.append('chosen', feeling)
      sent.append('own[0]', 'proud')
      sent.append('own[1]', '')
      const submission = parseWithZod(sent, { schema: answerSchema(step('feelings')) })
      expect(submission.status === 'success' && submission.value).toEqual({ chosen, own: ['proud'] })
      expect(answer('feelings', submission.payload)).toEqual({ chosen, own: ['proud'] })
    }
  })

  test('never throws, whatever is sent, and what is accepted is accepted again unchanged', () => {
    const sent = fc.oneof(
      fc.anything(),
      fc.record({ chosen: fc.anything(), own: fc.array(fc.string()) }),
      fc.record({ did: fc.string(), felt: fc.anything() }),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...serviceVision.steps), sent, (declared, value) => {
        const { answer: read, problems: found } = parseAnswer(declared, value)
        if (read !== undefined) expect(parseAnswer(declared, read).answer).toEqual(read)
        else expect(found.length).toBeGreaterThan(0)
        for (const { message } of found ?? []) expect(message).toMatch(/^[a-z_]+(:\d+)?$/)
      }),
      { numRuns: 200 },
    )
  })
})
