import { step } from '../../../app/run/step.mjs'
import { median, ratios, spread } from '../figures.ts'
import { load } from '../load.mjs'
import { openPlace, startPortal } from '../place.mjs'
import { short, table } from '../table.ts'
import { found } from '../volume/house.mjs'
import { autosave } from './autosave.mjs'
import { insideOut } from './driver.mjs'
import { peopleOf } from './people.mjs'
import { quizSubmission } from './quiz-submission.mjs'
import { longSheet, sentence } from './sheets.ts'
import { surveyResponse } from './survey-response.mjs'

/**
 * How many savings a second the portal takes, all of them stored, beside the same rows inserted by the same driver
 * outside of it; and what the sums cost that are kept with each.
 */
export async function run({ rounds, amount, connections }, folder) {
  const place = await openPlace(folder)
  await step('Founding a house of 5,000 people in 500 teams', () => found(place.sql))
  const portal = await startPortal(place)
  const outside = await insideOut(place, connections)
  const people = await peopleOf(place, amount)
  const [{ house }] = await place.sql`select bench_id('organization', 1) as house`
  const among = { sql: place.sql, house, people, origin: `http://${new URL(portal.url).host}` }
  const measured = []
  const savings = [await autosave(among, sentence), await autosave(among, longSheet)]
  for (const kind of [...savings, quizSubmission(among), surveyResponse(among)]) {
    const pairs = []
    const sums = []
    // The first round only warms up.
    for (let round = 0; round <= rounds; round++)
      await step(`${kind.name}, ${round === 0 ? 'to warm up' : `round ${round} of ${rounds}`}`, async () => {
        await kind.before?.()
        const before = await kind.stored()
        const inside = await load(portal.url, {
          connections,
          requests: kind.requests(round),
          right: kind.right,
        })
        const stored = (await kind.stored()) - before
        if (stored !== amount)
          throw new Error(`${kind.name}: ${amount} were acknowledged, ${stored} are stored`)
        const pair = { one: inside.perSecond, other: await outside(kind.alone(round)), p95: inside.p95 }
        await kind.before?.()
        const weighed = kind.sums && {
          one: await outside(kind.sums(round, true)),
          other: await outside(kind.sums(round, false)),
        }
        if (round === 0) return
        pairs.push(pair)
        if (weighed) sums.push(weighed)
      })
    measured.push({ name: kind.name, pairs, sums })
  }
  console.log(
    `\n${connections} connections, ${amount} savings a round; of each kind ${amount * (rounds + 1)} were acknowledged, ` +
      'and so many are stored.',
  )
  console.log(
    table(
      ['', 'per s', 'p95 ms', 'driver alone, per s', 'to driver alone', 'with sums to without'],
      measured.map(({ name, pairs, sums }) => [
        name,
        short(median(pairs.map(({ one }) => one))),
        short(median(pairs.map(({ p95 }) => p95))),
        short(median(pairs.map(({ other }) => other))),
        spread(ratios(pairs)),
        sums.length > 0 ? spread(ratios(sums)) : 'keeps none',
      ]),
    ),
  )
}
