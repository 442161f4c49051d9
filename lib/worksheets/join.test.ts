import { expect, test } from 'vitest'
import { joinAnswers } from './join'
import { serviceVision } from './service-vision'

const join = (key: string, saved: unknown, mine: unknown) => {
  const step = serviceVision.steps.find(each => each.key === key)
  if (!step) throw new Error(`no step ${key}`)
  return joinAnswers(step, saved as never, mine as never)
}

test('two texts stand one after the other', () => {
  expect(join('customer', 'A man with two dogs.', 'A woman with a cello.')).toBe(
    'A man with two dogs.\n\nA woman with a cello.',
  )
  expect(join('vision', 'You are expected.', 'You leave lighter.')).toBe(
    'You are expected. You leave lighter.',
  )
})

test('what one of them holds already stands once', () => {
  expect(join('customer', 'A man.', 'A man. Two dogs.')).toBe('A man. Two dogs.')
  expect(join('customer', 'A man. Two dogs.', 'A man.')).toBe('A man. Two dogs.')
  expect(join('customer', '', 'A man.')).toBe('A man.')
  expect(join('customer', 'A man.', '')).toBe('A man.')
})

test('parts are joined one by one', () => {
  expect(
    join(
      'three_things',
      { confused: 'I draw the way.', cannot: '', ordinary: 'I look up.' },
      { confused: 'I draw the way.', cannot: 'I ring next door.', ordinary: 'I say good morning.' },
    ),
  ).toEqual({
    confused: 'I draw the way.',
    cannot: 'I ring next door.',
    ordinary: 'I look up.\n\nI say good morning.',
  })
  expect(
    join(
      'letter',
      { did: 'You rang.', felt: '', signed: 'Piet' },
      { did: '', felt: 'I was glad.', signed: 'Piet' },
    ),
  ).toEqual({ did: 'You rang.', felt: 'I was glad.', signed: 'Piet' })
})

test('choices are put together, each once', () => {
  expect(
    join(
      'feelings',
      { chosen: ['calm', 'safe'], own: ['proud'] },
      { chosen: ['safe', 'heard'], own: ['proud'] },
    ),
  ).toEqual({ chosen: ['calm', 'safe', 'heard'], own: ['proud'] })
})
