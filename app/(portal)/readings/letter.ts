import { cache } from 'react'
import { readFinished } from '@/db/readings'
import { letterSheet } from '@/lib/readings'
import { readAnswers } from '@/lib/worksheets/answers'
import { findWorksheet } from '@/lib/worksheets/shelf'
import type { Answers } from '@/lib/worksheets/worksheet'

type Given = Parameters<typeof readFinished>

export type Letter = {
  roundId: string
  number: number
  finishedOn: string
  vision: string
  letter: Answers['letter']
  /** What the vision makes its writer do; '' where nothing was written. */
  threeThings: Answers['list']
  /** On which it was read, in their order. */
  days: string[]
  /** What was decided where it wasn't read to its end. */
  decision: { day: string; afresh: boolean } | null
}

/**
 * What stands in the viewer's newest finished service vision, or in the one of a round; null where there is none.
 * Several parts of a page ask for it, and it is read once.
 */
export const readLetter = cache(
  async (tx: Given[0], me: Given[2], number?: number): Promise<Letter | null> => {
    const round = await readFinished(tx, letterSheet, me, number)
    const worksheet = round && findWorksheet(letterSheet, round.version)
    if (!worksheet) return null
    // With the declaration that it was written in.
    const entries = readAnswers(worksheet, new Map(Object.entries(round.answers ?? {})))
    const letter = entries.find(entry => entry.kind === 'letter')
    const vision = entries.find(({ step }) => step.key === 'vision')
    const things = entries.find(({ step }) => step.key === 'three_things')
    if (letter?.kind !== 'letter' || typeof vision?.answer !== 'string') return null
    return {
      roundId: round.id,
      number: round.number,
      finishedOn: round.finishedOn,
      letter: letter.answer,
      vision: vision.answer,
      threeThings: things?.kind === 'list' ? things.answer : {},
      days: round.days,
      decision: round.decision,
    }
  },
)
