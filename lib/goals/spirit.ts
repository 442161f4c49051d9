import type { Day } from '../dates'
import * as vague from './vague-words'

/** What a good goal is, letter by letter. */
export const letters = ['specific', 'prizes', 'individual', 'review', 'inspiring', 'time_bound'] as const
export type Letter = (typeof letters)[number]

/** What is looked at of a goal. */
export interface Held {
  words: string
  /** Why it is one's own. */
  own: string | null
  fun: string | null
  dueOn: Day | null
  /** Whether a prize waits on the way or at the end. */
  hasPrize: boolean
  /** Whether it is looked at on set days. */
  isReviewed: boolean
}

interface Rule {
  key: string
  letter: Letter
  asks: (goal: Held) => boolean
}

const edge = String.raw`(?![\p{L}\p{M}\p{N}])`
const start = String.raw`(?<![\p{L}\p{M}\p{N}])`

/** A list of phrases as one piece of a pattern; spaces match any white space, `*` the rest of a word. */
const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .map(phrase =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll('*', String.raw`\p{L}*`)
        .replaceAll("'", "['’]")
        .replaceAll(' ', String.raw`\s+`),
    )
    .join('|')})`

/** Finds the given lists of phrases one right after the other. */
const finds = (...lists: (readonly string[])[]): RegExp =>
  new RegExp(`${start}${lists.map(anyOf).join(String.raw`\s+`)}${edge}`, 'iu')

const { becoming, between, states, standing, others, wishing, making, made, doing } = vague
const figure = finds(vague.figures)
const date = finds(vague.dates)
const comparative = finds(vague.comparatives)
const base = finds(vague.bases)
const becomes = String.raw`${anyOf(becoming)}\s+(?:${anyOf(between)}\s+)*${anyOf(states)}`
const state = new RegExp(`${start}(?:${becomes}|${anyOf(standing)})${edge}`, 'iu')
const wished = [finds(others, wishing), finds(vague.obliged), finds(making, made, doing)]
const denial = finds(vague.denials)
const undenied = new RegExp(finds(vague.undenied), 'giu')

const hasFigure = (words: string) => /\p{N}/u.test(words) || figure.test(words)
const hasDate = (words: string) => date.test(words)

/** In the order in which they are asked. Those about the words come first, then those about what is still open. */
export const rules = [
  { key: 'state', letter: 'specific', asks: ({ words }) => state.test(words) && !hasFigure(words) },
  {
    key: 'comparative',
    letter: 'specific',
    asks: ({ words }) => comparative.test(words) && !base.test(words) && !hasFigure(words),
  },
  { key: 'figure', letter: 'specific', asks: ({ words }) => !hasFigure(words) && !hasDate(words) },
  {
    key: 'others',
    letter: 'individual',
    asks: ({ words, own }) => [words, own ?? ''].some(text => wished.some(pattern => pattern.test(text))),
  },
  { key: 'denial', letter: 'inspiring', asks: ({ words }) => denial.test(words.replace(undenied, ' ')) },
  { key: 'date', letter: 'time_bound', asks: ({ words, dueOn }) => dueOn === null && !hasDate(words) },
  { key: 'own', letter: 'individual', asks: ({ own }) => own === null },
  { key: 'fun', letter: 'inspiring', asks: ({ fun }) => fun === null },
  { key: 'prize', letter: 'prizes', asks: ({ hasPrize }) => !hasPrize },
  { key: 'review', letter: 'review', asks: ({ isReviewed }) => !isReviewed },
] as const satisfies Rule[]

export type RuleKey = (typeof rules)[number]['key']
export type Question = { key: RuleKey; letter: Letter }

/** What there is to ask about a goal: of each letter at most one question, that of its first rule. It never blocks. */
export function questionsFor(goal: Held): Question[] {
  const asked = rules.filter(rule => rule.asks(goal))
  return asked
    .filter(({ letter }, at) => asked.findIndex(other => other.letter === letter) === at)
    .map(({ key, letter }) => ({ key, letter }))
}
