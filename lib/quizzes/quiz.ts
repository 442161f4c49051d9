import type { Content } from '../content'

export const yesOrNo = ['yes', 'no'] as const
type YesOrNo = (typeof yesOrNo)[number]

export const ratings = ['1', '2', '3', '4', '5'] as const
export type Rating = (typeof ratings)[number]

/** What a question of each kind is answered with. */
export interface Answers {
  yes_no: YesOrNo
  scale: Rating
}

export type Kind = keyof Answers
export type Answer = Answers[Kind]

/** What a question asks about: what one does, what one knows, or one of the customers' four needs. */
export const marks = ['doing', 'knowing', 'understood', 'welcome', 'important', 'comfortable'] as const
export type Mark = (typeof marks)[number]

interface Asked<K extends Kind, Texts = unknown> {
  kind: K
  /** Stays the same over the versions of a quiz, so that its answers can be followed. */
  key: string
  mark: Mark
  /** `short` names the question beside a bar, in two or three words. */
  texts: Content<{ question: string; short: string; why: string } & Texts>
}

/** A question of each kind. */
export interface Questions {
  yes_no: Asked<'yes_no'> & { good: YesOrNo }
  /** From `least` at 1 to `most` at 5; more is always better. */
  scale: Asked<'scale', { least: string; most: string }>
}

export type Question = Questions[Kind]

export interface Quiz {
  slug: string
  /** Goes up when a question changes; an attempt keeps the version it answered. */
  version: number
  texts: Content<{ title: string; intro: string }>
  questions: readonly Question[]
}

/** Answers by question key. */
export type QuizAnswers = Readonly<Record<string, Answer>>
