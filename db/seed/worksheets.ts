import { letterSheet } from '@/lib/readings'
import { expectWorksheet } from '../worksheet-expectations'
import { seedNeedsSheets } from './needs-sheets'
import { sheets } from './sheets'
import { values } from './values'
import { leos, mayas, mayasFirst, others } from './visions'
import type { World } from './world'
import { writeRound } from './write-round'

/** In the months after it was asked for, this share of the people has finished it. */
const finishing = 0.62

/**
 * The service vision is expected: of everybody at Harbour, of one team at the other house. Maya has done it twice,
 * Leo reads his letter in the mornings, most of the others are through. A few have written other sheets, which nobody
 * expects of them.
 */
export const seedWorksheets = async (world: World) => {
  const { admin, people, teams, chance, daysAgo, cast, as } = world
  const [first] = teams
  const everybody = cast.shortName === 'harbour'
  await as(admin, tx =>
    expectWorksheet(tx, {
      id: chance.id(),
      slug: letterSheet,
      teamId: everybody ? null : (first?.id ?? null),
      expectedBy: admin.memberId,
      since: daysAgo(80),
    }),
  )
  for (const person of people) {
    const own = values[person.name]
    if (own) await writeRound(world, person, { slug: 'personal-values', number: 1, ...own })
    for (const sheet of sheets[person.name] ?? []) await writeRound(world, person, { number: 1, ...sheet })
    if (person.name === 'Maya Osei') {
      await writeRound(world, person, {
        number: 1,
        begun: 150,
        finished: 149,
        replaced: true,
        answers: mayasFirst,
      })
      await writeRound(world, person, { number: 2, begun: 60, finished: 58, openly: true, answers: mayas })
    } else if (person.name === 'Leo Lindqvist') {
      await writeRound(world, person, { number: 1, begun: 24, finished: 23, openly: true, answers: leos })
    } else if (chance.next() < finishing) {
      const begun = 5 + chance.below(Math.min(70, person.joined - 5))
      const openly = everybody || person.teamId === first?.id
      await writeRound(world, person, {
        number: 1,
        begun,
        finished: begun - chance.below(4),
        openly,
        answers: chance.pick(others),
      })
    }
  }
  await seedNeedsSheets(world)
}
