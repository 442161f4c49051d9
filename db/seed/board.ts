import { questionOf } from '@/lib/board/week'
import { addDays, daysBetween, weekOf } from '@/lib/dates'
import { boardAnswers } from '../board-answers'
import { hideAnswer } from '../board-hidings'
import { boardThanks } from '../board-thanks'
import { hiddenOnes, told } from './board-texts'
import type { Inhabitant, World } from './world'

/** How far back the board goes, this week counted. */
const weeksOf: Record<string, number> = { harbour: 12, northside: 4 }

/** In this week, counted from this one, somebody's answer is hidden. */
const weekHidden = 2

/** On this share of what they may read people say thank you; whoever leads a team thanks its own. */
const thankful = 0.12
const mostThanks = 7

/** Weeks of answers, as far as they were written when the demo begins, with thanks, and one that is hidden. */
export const seedBoard = async (world: World) => {
  const { cast, day } = world
  for (let ago = 0; ago < (weeksOf[cast.shortName] ?? 0); ago++) {
    const week = addDays(weekOf(day), -7 * ago)
    const hidden = ago === weekHidden ? hiddenOnes[cast.shortName] : undefined
    const told = answersOf(world, week).filter(
      ({ writer, at }) => at <= day && writer.name !== hidden?.writer,
    )
    // The one whom most people will be leaves this week's question to them.
    for (const answer of told.filter(({ writer }) => ago > 0 || writer.name !== 'Leo Lindqvist'))
      await seedAnswer(world, { ...answer, week })
    if (hidden) await seedHidden(world, { ...hidden, week })
  }
}

type Seeded = {
  week: string
  /** The day on which it was written. */
  at: string
  writer: Inhabitant
  audience: 'self' | 'team' | 'organization'
  words: string
}

/** Who of this world answers a week's question, one after the other from Monday on. */
const answersOf = ({ people, day }: World, week: string): Omit<Seeded, 'week'>[] =>
  told[questionOf(week)]
    .flatMap(([name, audience, words]) => {
      const writer = people.find(person => person.name === name)
      return writer ? [{ writer, audience, words }] : []
    })
    .map((answer, n) => ({ ...answer, at: addDays(week, n) }))
    .filter(({ writer, at }) => writer.joined > daysBetween(at, day))

const seedAnswer = async (world: World, { writer, audience, words, week, at }: Seeded): Promise<string> => {
  const { as, chance, day, daysAgo, people } = world
  const id = chance.id()
  const savedAt = daysAgo(daysBetween(at, day))
  const teamId = audience === 'team' ? writer.teamId : null
  await as(writer, tx =>
    tx.insert(boardAnswers).values({
      id,
      memberId: writer.memberId,
      week,
      question: questionOf(week),
      words,
      audience,
      teamId,
      savedAt,
      sharedAt: audience === 'self' ? null : savedAt,
    }),
  )
  if (audience === 'self') return id
  const readers = people.filter(
    person =>
      person.memberId !== writer.memberId &&
      person.joined > daysBetween(at, day) &&
      (teamId === null || person.teamId === teamId),
  )
  const thanking = readers.filter(
    ({ role, teamId }) => (role === 'manager' && teamId === writer.teamId) || chance.next() < thankful,
  )
  for (const reader of thanking.slice(0, 1 + chance.below(mostThanks))) {
    const thanks = { id: chance.id(), answerId: id, memberId: reader.memberId, thankedAt: savedAt }
    await as(reader, tx => tx.insert(boardThanks).values(thanks))
  }
  return id
}

const seedHidden = async (
  world: World,
  { writer: name, words, reason, week }: { writer: string; words: string; reason: string; week: string },
) => {
  const { as, admin, chance, day, daysAgo, people } = world
  const writer = people.find(person => person.name === name)
  if (!writer) return
  const at = addDays(week, 4)
  const answerId = await seedAnswer(world, { writer, audience: 'organization', words, week, at })
  await as(admin, tx =>
    hideAnswer(tx, {
      id: chance.id(),
      answerId,
      reason,
      hiddenBy: admin.memberId,
      hiddenAt: daysAgo(daysBetween(at, day) - 1),
    }),
  )
}
