import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Held, letters, questionsFor, rules } from './spirit'
import { examples } from './spirit-examples'

const complete: Omit<Held, 'words'> = {
  own: 'It makes my evenings lighter',
  fun: 'We race each other',
  dueOn: '2026-06-30',
  hasPrize: true,
  isReviewed: true,
}

const asked = (held: Partial<Held>) =>
  questionsFor({ words: 'x', ...complete, ...held }).map(({ key }) => key)

describe('sixty goals and what is asked about them', () => {
  test('there are sixty, half of which nothing is asked about', () => {
    expect(new Set(examples.map(([words]) => words)).size).toBe(60)
    expect(examples.filter(([, ...questions]) => questions.length === 0)).toHaveLength(30)
  })

  for (const [words, ...questions] of examples)
    test(`${words}: ${questions.join(', ') || 'nothing'}`, () => {
      expect(asked({ words })).toEqual(questions)
    })
})

test('what is still open is asked after what the words say, a letter at a time', () => {
  const bare = { own: null, fun: null, dueOn: null, hasPrize: false, isReviewed: false }
  expect(asked({ words: 'Greet ten guests by name', ...bare })).toEqual([
    'date',
    'own',
    'fun',
    'prize',
    'review',
  ])
  // The question about the words stands for the letter.
  expect(asked({ words: 'Stop sighing', ...bare })).toEqual([
    'figure',
    'denial',
    'date',
    'own',
    'prize',
    'review',
  ])
})

test('somebody else’s wish is also heard in the reason', () => {
  expect(asked({ words: 'Sell 5 desserts a night', own: 'My boss wants it' })).toEqual(['others'])
})

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...examples.flatMap(([goal]) => goal.split(' '))), { maxLength: 20 })
    .map(parts => parts.join(' ')),
)
const held: fc.Arbitrary<Held> = fc.record({
  words,
  own: fc.option(words),
  fun: fc.option(words),
  dueOn: fc.option(fc.constant('2026-06-30')),
  hasPrize: fc.boolean(),
  isReviewed: fc.boolean(),
})

test('whatever is written, each letter and each rule asks at most once, and the same thing again', () => {
  fc.assert(
    fc.property(held, goal => {
      const questions = questionsFor(goal)
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length)
      expect(new Set(questions.map(({ letter }) => letter)).size).toBe(questions.length)
      for (const { key, letter } of questions) {
        expect(letters).toContain(letter)
        expect(rules.find(rule => rule.key === key)?.letter).toBe(letter)
      }
      expect(questionsFor(goal)).toEqual(questions)
    }),
    { numRuns: 500 },
  )
})

test('a day never brings the question about the day up, be it beside the words or in them', () => {
  fc.assert(
    fc.property(held, goal => {
      const keys = (changed: Held) => questionsFor(changed).map(({ key }) => key)
      expect(keys({ ...goal, dueOn: '2026-06-30' })).not.toContain('date')
      const dated = keys({ ...goal, words: `${goal.words} by 3 November` })
      expect(dated).not.toContain('date')
      expect(dated).not.toContain('figure')
      expect(dated).not.toContain('state')
      expect(dated).not.toContain('comparative')
    }),
  )
})

test('what is filled in asks no more than what is left open', () => {
  fc.assert(
    fc.property(held, goal => {
      const before = questionsFor(goal).map(({ letter }) => letter)
      const filled = { ...goal, fun: 'A song', dueOn: '2026-06-30', hasPrize: true, isReviewed: true }
      for (const { letter } of questionsFor(filled)) expect(before).toContain(letter)
    }),
  )
})

test('capitals, curved apostrophes and other white space make no difference', () => {
  expect(asked({ words: 'DON’T WAIT 5 MINUTES' })).toEqual(['denial'])
  expect(asked({ words: "don't wait 5 minutes" })).toEqual(['denial'])
  expect(asked({ words: 'Be\u00a0 very   ORGANISED' })).toEqual(['state'])
  // Inside another word nothing is found.
  expect(asked({ words: 'Knot ten sheets, and morello cherries' })).toEqual([])
})
