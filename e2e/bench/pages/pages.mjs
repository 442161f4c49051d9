import { step } from '../../../app/run/step.mjs'
import { pidFile } from '../../../db/run/pid-file.mjs'
import { seed } from '../../../db/run/seed.mjs'
import { median, ratios, spread } from '../figures.ts'
import { load, warmUp } from '../load.mjs'
import { inDemo, openPlace, startPortal } from '../place.mjs'
import { countStatements, forgetStatements } from '../statements.mjs'
import { short, table } from '../table.ts'
import { buildBarePage, startBarePage } from './bare-page.mjs'
import { effortOf } from './effort.mjs'
import { otherNode } from './other-node.mjs'
import { weigh } from './weight.mjs'

/** Pages with a load on them, and who asks. */
const underLoad = [
  { name: 'Today', who: 'leo@harbour', path: () => '/today' },
  { name: 'A worksheet', who: 'leo@harbour', path: () => '/worksheets/service-vision?step=letter' },
  { name: 'The dashboard', who: 'maya@harbour', path: () => '/dashboard' },
  { name: 'The survey', path: ({ code }) => `/s/${code}` },
]

/** Requests and weight of our pages beside those of a bare page of Next with one query. */
export async function run({ rounds, seconds, connections, processes, node }, folder) {
  const place = await openPlace(folder)
  await step('Writing the demo', () => seed(place.database))
  const bareServer = await buildBarePage()
  const nodes = [{ name: process.version }, ...(node ? [await otherNode(node, folder)] : [])]
  for (const { name, path } of nodes) {
    const how = { node: path, processes }
    const ours = await startPortal(place, how)
    const bare = await startBarePage(bareServer, place, how)
    const pages = await pagesOf(place)
    console.log(`\nNode ${name}, ${processes} each, ${connections} connections`)
    console.log(await compare(place, { ours, bare, pages, rounds, seconds, connections }))
    if (!path) console.log(`\n${await weigh(place, { ours, bare })}`)
    await ours.stop()
    await bare.stop()
  }
}

async function pagesOf(place) {
  const [link] = await place.sql`
    select l.code from survey_links l join teams t on t.organization_id = l.organization_id and t.id = l.team_id
    where t.name = 'Front desk' and l.revoked_at is null and l.paused_at is null and l.last_day is null limit 1`
  const pages = []
  for (const { name, who, path } of underLoad) {
    const headers = who ? { cookie: (await inDemo(place, who)).cookie } : {}
    pages.push({ name, path: path(link), headers })
  }
  return pages
}

/** Round by round the bare page and then ours, page after page. */
async function compare(place, { ours, bare, pages, rounds, seconds, connections }) {
  const { pid } = pidFile(place.database.data)
  const measured = async (server, path, headers) => {
    const before = { web: effortOf(server.pid), data: effortOf(pid) }
    const { perSecond, p95, answers } = await load(server.url + path, { connections, seconds, headers })
    const web = (effortOf(server.pid) - before.web) / answers
    return { perSecond, p95, web, data: (effortOf(pid) - before.data) / answers }
  }
  for (const { url, headers } of [
    { url: bare.url },
    ...pages.map(({ path, headers }) => ({ url: ours.url + path, headers })),
  ]) {
    await warmUp(url, headers)
    // Each line to the database has to learn its statements.
    await load(url, { connections, seconds, headers })
  }
  const found = new Map(pages.map(({ name }) => [name, []]))
  for (let round = 1; round <= rounds; round++)
    await step(`Round ${round} of ${rounds}`, async () => {
      for (const { name, path, headers } of pages)
        found
          .get(name)
          .push({ other: await measured(bare, '/', {}), one: await measured(ours, path, headers) })
    })
  const figures = ['perSecond', 'p95', 'web', 'data']
  const middles = (pairs, side) => figures.map(what => short(median(pairs.map(pair => pair[side][what]))))
  const rows = [['A bare page', ...middles([...found.values()].flat(), 'other'), 1, 1, 1]]
  for (const { name, path, headers } of pages) {
    const pairs = found.get(name)
    rows.push([
      name,
      ...middles(pairs, 'one'),
      await statementsOf(place, ours.url + path, headers),
      spread(ratios(pairs.map(({ one, other }) => ({ one: one.perSecond, other: other.perSecond })))),
      spread(ratios(pairs.map(({ one, other }) => ({ one: other.web, other: one.web })))),
    ])
  }
  return table(head, rows)
}

const head = [
  '',
  'req/s',
  'p95 ms',
  'Node ms',
  'Postgres ms',
  'statements',
  'req/s to bare',
  'bare Node to ours',
]

async function statementsOf({ sql }, url, headers) {
  await forgetStatements(sql)
  await (await fetch(url, { headers })).text()
  return countStatements(sql)
}
