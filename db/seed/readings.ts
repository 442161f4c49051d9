import { weekday } from '@/lib/dates'
import { readingsOfALetter, usualWorkingDays } from '@/lib/readings'
import { readings } from '../readings'
import { saveWorkingDays } from '../working-days'
import type { Inhabitant, World } from './world'

/** Who said on which days they work; the others work from Monday to Friday. */
const shifts: Record<string, number[]> = {
  'Leo Lindqvist': [1, 2, 5, 6, 7],
  'Thandiwe Khumalo': [4, 5, 6, 7],
  'Aoife Byrne': [2, 3, 4, 6],
}

/** On this share of their working days people read their letter; Leo hardly misses one. */
const faithful = 0.75
const leosDays = 0.9

/** Reads the letter of a round in the mornings since it was finished, at most as often as a letter is read. */
export const seedReadings = async (world: World, person: Inhabitant, roundId: string, finished: number) => {
  const { as, chance, daysAgo } = world
  const { memberId, name } = person
  const working = shifts[name] ?? usualWorkingDays
  const likely = name === 'Leo Lindqvist' ? leosDays : faithful
  const mornings = Array.from({ length: finished }, (_, n) => daysAgo(finished - n))
    .map(readAt => ({ readAt, day: readAt.toISOString().slice(0, 10) }))
    .filter(({ day }) => working.includes(weekday(day)) && chance.next() < likely)
    .slice(0, readingsOfALetter)
  await as(person, async tx => {
    if (shifts[name]) await saveWorkingDays(tx, { id: chance.id(), memberId, days: working as number[] })
    if (mornings.length === 0) return
    await tx
      .insert(readings)
      .values(
        mornings.map((morning, at) => ({ id: chance.id(), memberId, roundId, number: at + 1, ...morning })),
      )
  })
}
