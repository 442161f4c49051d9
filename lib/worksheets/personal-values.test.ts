import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAnswer, readAnswers } from './answers'
import { joinAnswers } from './join'
import { personalValues } from './personal-values'
import { isDone, progress } from './progress'
import { optionsOf, ownPlaces, pickedValues } from './values'
import type { Answers, Entry, EntryOf, Kind, PickStep } from './worksheet'

const steps = personalValues.steps
const pick = steps[0] as PickStep
const options = optionsOf(pick)
const ten = options.slice(0, 10)
const words = Object.fromEntries(ten.map(id => [id, pick.texts.en.options[id] ?? '']))
const parse = (key: string, sent: unknown) => {
  const step = steps.find(each => each.key === key)
  if (!step) throw new Error(`no step ${key}`)
  return parseAnswer(step, sent)
}
const parsed = (key: string, sent: unknown) => parse(key, sent).answer
const read = (answers: Record<string, unknown>): Entry[] =>
  readAnswers(personalValues, new Map(Object.entries(answers)))
const entry = <K extends Kind>(answers: Record<string, unknown>, key: string) =>
  read(answers).find(each => each.step.key === key) as EntryOf<K>
const standing = (answers: Record<string, unknown>, key: 'five' | 'three') =>
  entry<'for_each'>({ ...answers }, key === 'three' ? 'success' : 'three').values.map(value => value.id)

const leos = {
  values: { picked: ten, words },
  five: { letGo: ten.slice(5) },
  three: { letGo: ten.slice(3, 5) },
  success: Object.fromEntries(
    ten.slice(0, 3).map(id => [id, { work: `${id} at work`, home: `${id} at home` }]),
  ),
  vision: 'I keep my word.',
}

test('the list covers the whole person, in four dozen values', () => {
  expect(options).toHaveLength(48)
})

test('the sheet is done when ten became five and five became three, and each of them has its texts', () => {
  expect(progress(read(leos)).done).toBe(5)
  for (const [step, half] of [
    ['values', { picked: ten.slice(1), words }],
    ['five', { letGo: ten.slice(6) }],
    ['five', { letGo: ten.slice(4) }],
    ['three', { letGo: [] }],
    ['success', { ...leos.success, [ten[0] ?? '']: { work: 'only at work', home: ' ' } }],
  ] as const)
    expect(isDone(entry({ ...leos, [step]: half }, step)), step).toBe(false)
})

test('what was saved under another list of values stays readable', () => {
  const former = { picked: ['punctuality', 'family'], words: { punctuality: 'never late', family: 'my two' } }
  expect(parsed('values', former)).toEqual(former)
  expect(pickedValues(pick, former)).toEqual([
    { id: 'family', words: 'my two' },
    { id: 'punctuality', words: 'never late' },
  ])
})

test('a wording of one’s own stays when its value is taken back, and an emptied one is as offered', () => {
  const [first = '', second = ''] = ten
  expect(
    parsed('values', { picked: [second], words: { [first]: 'to have the last word', [second]: '' } }),
  ).toEqual({
    picked: [second],
    words: { [first]: 'to have the last word', [second]: words[second] },
  })
})

test('a value of one’s own is there as long as it has words, and its id is never given away', () => {
  const answer = parsed('values', {
    picked: ['own_1', 'own_2', 'own_3'],
    words: { own_1: 'the sea', own_2: ' ', own_3: 'music' },
  }) as Answers['pick']
  expect(answer).toEqual({ picked: ['own_1', 'own_3'], words: { own_1: 'the sea', own_3: 'music' } })
  expect(ownPlaces(answer.words, { least: 3, most: 20 })).toEqual(['own_1', 'own_2', 'own_3', 'own_4'])
  expect(ownPlaces({}, { least: 3, most: 20 })).toEqual(['own_1', 'own_2', 'own_3'])
  expect(ownPlaces({ own_19: 'a', own_20: 'b' }, { least: 3, most: 20 })).toHaveLength(20)
})

test('an eleventh is refused, and so is what can name no value', () => {
  const eleven = options.slice(0, 11)
  expect(parse('values', { picked: eleven, words: {} }).problems).toEqual([
    { field: 'picked', message: 'at_most:10' },
  ])
  expect(parse('values', { picked: [], words: { own_1: 'x'.repeat(61) } }).problems).toEqual([
    { field: 'words.own_1', message: 'too_long:60' },
  ])
  for (const id of ['constructor', '__proto__', 'own_0', 'Ä', 'x'.repeat(41), '']) {
    expect(parse('five', { letGo: [id] }).problems, id).toBeDefined()
    const { answer, problems } = parse('success', JSON.parse(`{"${id}":{"work":"x"}}`))
    if (problems === undefined) expect(Object.keys(answer), id).toEqual([])
  }
})

describe('narrowing', () => {
  const some = fc.subarray(ten)
  const choices = fc.record({ five: some, three: some })
  const texts = fc.dictionary(
    fc.constantFrom(...ten),
    fc.record({ work: fc.string({ minLength: 1 }), home: fc.string() }),
  )

  test('loses no value and no text, whatever is let go', () => {
    fc.assert(
      fc.property(choices, texts, ({ five, three }, success) => {
        const kept = parsed('success', success)
        if (!kept) return
        const answers = { ...leos, five: { letGo: five }, three: { letGo: three }, success: kept }
        const found = entry<'for_each'>(answers, 'success')
        expect([...found.values, ...found.letGo].map(value => value.id).toSorted()).toEqual(ten.toSorted())
        expect(found.answer).toEqual(kept)
      }),
    )
  })

  test('is never done with more or fewer than it asks for', () => {
    fc.assert(
      fc.property(choices, ({ five, three }) => {
        const answers = { ...leos, five: { letGo: five }, three: { letGo: three } }
        const left = { five: standing(answers, 'five').length, three: standing(answers, 'three').length }
        expect(isDone(entry(answers, 'five'))).toBe(left.five === 5)
        expect(isDone(entry(answers, 'three'))).toBe(left.three === 3)
        if (left.three > 3) expect(isDone(entry(answers, 'success'))).toBe(false)
      }),
    )
  })

  test('undoes itself: what is brought back is as it was', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...ten), ({ five, three }, id) => {
        const before = { ...leos, five: { letGo: five.filter(each => each !== id) }, three: { letGo: three } }
        const gone = { ...before, five: { letGo: [...before.five.letGo, id] } }
        expect(standing(gone, 'five')).not.toContain(id)
        const back = { ...gone, five: { letGo: gone.five.letGo.filter(each => each !== id) } }
        expect(read(back)).toEqual(read(before))
      }),
    )
  })

  test('two windows that let go of different things lose neither’s values', () => {
    fc.assert(
      fc.property(some, some, (here, there) => {
        const five = steps[1] as EntryOf<'narrow'>['step']
        const joined = joinAnswers(five, { letGo: here }, { letGo: there }) as Answers['narrow']
        for (const id of ten) expect(joined.letGo.includes(id)).toBe(here.includes(id) && there.includes(id))
      }),
    )
  })
})

test('two windows that worded and wrote differently keep both', () => {
  const [pickOf, , , each] = steps as [PickStep, unknown, unknown, EntryOf<'for_each'>['step']]
  expect(
    joinAnswers(
      pickOf,
      { picked: ['family'], words: { family: 'my two' } },
      { picked: ['own_1'], words: { own_1: 'the sea', family: 'home' } },
    ),
  ).toEqual({ picked: ['family', 'own_1'], words: { family: 'my two / home', own_1: 'the sea' } })
  expect(
    joinAnswers(
      each,
      { family: { work: 'a', home: '' } },
      { family: { work: '', home: 'b' }, truth: { work: 'c', home: '' } },
    ),
  ).toEqual({ family: { work: 'a', home: 'b' }, truth: { work: 'c', home: '' } })
})

test('a stored answer is read again unchanged, whatever was sent', () => {
  const id = fc.constantFrom(...ten, 'own_1', 'own_12', 'punctuality', 'constructor')
  const sent = fc.record({
    picked: fc.oneof(id, fc.array(id)),
    words: fc.dictionary(id, fc.string()),
    letGo: fc.oneof(fc.array(id), fc.anything()),
  })
  fc.assert(
    fc.property(fc.constantFrom(...steps), sent, (step, value) => {
      const { answer } = parseAnswer(step, value)
      if (answer !== undefined) expect(parseAnswer(step, answer).answer).toEqual(answer)
    }),
  )
})
