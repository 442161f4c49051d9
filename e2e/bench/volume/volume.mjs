import { step } from '../../../app/run/step.mjs'
import { median } from '../figures.ts'
import { cookieOf, openPlace, startPortal } from '../place.mjs'
import { forgetStatements, slowestStatements } from '../statements.mjs'
import { short, table } from '../table.ts'
import { found } from './house.mjs'
import { countSaid, sayUntil } from './said.mjs'
import { sizesUpTo } from './sizes.ts'
import { measureStaff } from './staffed.mjs'

/** What is looked at, by whom. The last one doesn't grow with what was said: it tells how busy the machine is. */
const looks = [
  ...['admin', 'manager'].flatMap(who => [
    { who, name: 'dashboard', path: '/dashboard' },
    { who, name: 'dashboard, this year', path: '/dashboard?range=this_year' },
    { who, name: 'feedback', path: '/feedback' },
    { who, name: 'feedback, rated 1', path: '/feedback?rating=1' },
    { who, name: 'feedback, "breakfast"', path: '/feedback?words=breakfast' },
  ]),
  { who: 'admin', name: 'standards (yardstick)', path: '/standards' },
]
const warmUp = 15
const nameOf = ({ who, name }) => (who ? `${name} (${who})` : name)

/**
 * How the dashboard and the list of feedback take to ever more responses, and the table of people and standards to ever
 * more people, as a person would load them.
 */
export async function run({ most, rounds, keep }, folder) {
  const place = await openPlace(folder, { keep })
  const people = await step('Founding a house of 5,000 people in 500 teams', () => found(place.sql))
  const portal = await startPortal(place)
  const cookies = {
    admin: await cookieOf(place, people.admin),
    manager: await cookieOf(place, people.manager),
  }
  const cookieFor = ({ who }) => cookies[who]
  await measureStaff(place, portal, timesOf, rounds)
  const measured = []
  for (const size of sizesUpTo(most)) {
    if (size < (await countSaid(place.sql))) continue
    await step(`Making ${size.toLocaleString('en')} responses`, () => sayUntil(place.sql, size))
    // A server just started gets faster for a while, and would call everything afterwards slower than it is.
    if (measured.length === 0) await step('Warming up', () => timesOf(portal, looks, cookieFor, warmUp))
    await forgetStatements(place.sql)
    measured.push({
      size,
      times: await step(`Looking ${rounds} times`, () => timesOf(portal, looks, cookieFor, rounds)),
      slowest: await slowestStatements(place.sql, 5),
    })
  }
  console.log(`\nMilliseconds, median of ${rounds}\n${growth(measured)}`)
  const last = measured.at(-1)
  console.log(`\nWhere the database spent its time at ${last.size.toLocaleString('en')}`)
  console.log(
    table(
      ['share', 'ms each', 'calls', 'statement'],
      last.slowest.map(({ share, mean, calls, query }) => [
        `${Math.round(share * 100)} %`,
        short(mean),
        calls,
        query.slice(0, 160),
      ]),
    ),
  )
}

/** Look after look, round after round, so that a busy minute weighs on all of them. */
async function timesOf(portal, looks, cookieFor, rounds) {
  const times = new Map(looks.map(look => [nameOf(look), []]))
  for (let round = -1; round < rounds; round++)
    for (const look of looks) {
      const began = performance.now()
      const answer = await fetch(portal.url + look.path, { headers: { cookie: cookieFor(look) } })
      await answer.text()
      const took = performance.now() - began
      if (round >= 0) times.get(nameOf(look)).push(answer.status === 200 ? took : Number.NaN)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

/** Each look at each size, and beside it how many times that is what it took at the least, the yardstick taken off. */
function growth(measured) {
  const yardstick = nameOf(looks.at(-1))
  const [least] = measured
  const busier = ({ times }) => times.get(yardstick) / least.times.get(yardstick)
  return table(
    ['', ...measured.flatMap(({ size }, at) => [size.toLocaleString('en'), ...(at > 0 ? ['times'] : [])])],
    looks.map(nameOf).map(name => [
      name,
      ...measured.flatMap((one, at) => {
        const ms = one.times.get(name)
        const times = ms / least.times.get(name) / busier(one)
        return [Number.isNaN(ms) ? 'failed' : short(ms), ...(at > 0 ? [short(times)] : [])]
      }),
    ]),
  )
}
