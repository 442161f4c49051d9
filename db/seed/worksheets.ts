import { saveAnswer } from '../worksheet-answers'
import { expectWorksheet } from '../worksheet-expectations'
import { beginRound, finishRound } from '../worksheets'
import { seedReadings } from './readings'
import { values } from './values'
import { leos, mayas, mayasFirst, others } from './visions'
import type { Inhabitant, World } from './world'

const slug = 'service-vision'
/** In the months after it was asked for, this share of the people has finished it. */
const finishing = 0.62

/**
 * The service vision is expected: of everybody at Harbour, of one team at the other house. Maya has done it twice,
 * Leo reads his letter in the mornings, most of the others are through. A few have written down their personal
 * values, which nobody expects of them.
 */
export const seedWorksheets = async (world: World) => {
  const { admin, people, teams, chance, daysAgo, cast, as } = world
  const [first] = teams
  const everybody = cast.shortName === 'harbour'
  await as(admin, tx =>
    expectWorksheet(tx, {
      id: chance.id(),
      slug,
      teamId: everybody ? null : (first?.id ?? null),
      expectedBy: admin.memberId,
      since: daysAgo(80),
    }),
  )
  for (const person of people) {
    const own = values[person.name]
    if (own) await write(world, person, { slug: 'personal-values', number: 1, ...own })
    if (person.name === 'Maya Osei') {
      await write(world, person, {
        number: 1,
        begun: 150,
        finished: 149,
        replaced: true,
        answers: mayasFirst,
      })
      await write(world, person, { number: 2, begun: 60, finished: 58, openly: true, answers: mayas })
    } else if (person.name === 'Leo Lindqvist') {
      await write(world, person, { number: 1, begun: 24, finished: 23, openly: true, answers: leos })
    } else if (chance.next() < finishing) {
      const begun = 5 + chance.below(Math.min(70, person.joined - 5))
      const openly = everybody || person.teamId === first?.id
      await write(world, person, {
        number: 1,
        begun,
        finished: begun - chance.below(4),
        openly,
        answers: chance.pick(others),
      })
    }
  }
}

type Round = {
  slug?: string
  number: number
  /** Days ago. */
  begun: number
  finished?: number
  openly?: boolean
  /** Another round came after it. */
  replaced?: boolean
  answers: Record<string, unknown>
}

const write = async (world: World, person: Inhabitant, round: Round) => {
  const { as, chance, daysAgo } = world
  const { memberId, teamId } = person
  const id = chance.id()
  await as(person, async tx => {
    await beginRound(tx, {
      id,
      memberId,
      slug: round.slug ?? slug,
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
  })
  const isLetter = (round.slug ?? slug) === slug && !round.replaced
  if (round.finished !== undefined && isLetter) await seedReadings(world, person, id, round.finished)
}
