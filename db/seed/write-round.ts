import { letterSheet } from '@/lib/readings'
import { saveAnswer } from '../worksheet-answers'
import { beginRound, countRatings, finishRound } from '../worksheets'
import { seedReadings } from './readings'
import type { Inhabitant, World } from './world'

export type SeedRound = {
  /** The service vision, where nothing else is said. */
  slug?: string
  number: number
  /** Days ago. */
  begun: number
  finished?: number
  openly?: boolean
  /** Ratings that are counted for the team. */
  counted?: Record<string, string>
  /** Another round came after it. */
  replaced?: boolean
  answers: Record<string, unknown>
}

/** Writes a round as its writer would have, step by step; a letter that stands is then read in the mornings. */
export const writeRound = async (world: World, person: Inhabitant, round: SeedRound) => {
  const { as, chance, daysAgo } = world
  const { slug = letterSheet } = round
  const { memberId, teamId } = person
  const id = chance.id()
  await as(person, async tx => {
    await beginRound(tx, {
      id,
      memberId,
      slug,
      version: 1,
      number: round.number,
      teamId,
      startedAt: daysAgo(round.begun),
    })
    for (const [step, value] of Object.entries(round.answers))
      await saveAnswer(tx, {
        id: chance.id(),
        roundId: id,
        memberId,
        step,
        value,
        revision: 0,
        pen: null,
        stroke: null,
        savedAt: daysAgo(round.finished ?? round.begun),
      })
    if (round.finished !== undefined)
      await finishRound(tx, {
        id,
        memberId,
        day: daysAgo(round.finished).toISOString().slice(0, 10),
        openly: round.openly ?? false,
      })
    if (round.counted) await countRatings(tx, id, round.counted)
  })
  const isLetter = slug === letterSheet && !round.replaced
  if (round.finished !== undefined && isLetter) await seedReadings(world, person, id, round.finished)
}
