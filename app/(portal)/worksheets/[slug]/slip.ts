import type { Answers, Kind } from '@/lib/worksheets/worksheet'

/** One step as it stands in the open page. */
export type Slip = {
  /** As it was typed. */
  answer: Answers[Kind]
  /** Of what the writer saw last; the next saving says it. */
  revision: number
  state: 'kept' | 'written' | 'refused' | 'clash'
  /** Keys of the messages, by the name of the field. */
  problems: Record<string, string[]>
  /** What was saved elsewhere meanwhile. */
  theirs: { answer: Answers[Kind]; revision: number } | null
  /** Sent, and never heard of again: what stands saved may be one of these. */
  sent: Answers[Kind][]
  /** Put back from the device: when it was typed, and what stood saved before. */
  back: { at: number; before: Answers[Kind] } | null
  /** Goes up when the fields must show something else than what was typed into them. */
  edition: number
}

/** A step as the server knows it. */
export type Given = { key: string; answer: Answers[Kind]; revision: number }

export const slipOf = ({ answer, revision }: Given): Slip => ({
  answer,
  revision,
  state: 'kept',
  problems: {},
  theirs: null,
  sent: [],
  back: null,
  edition: 0,
})
