import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { atEnd, endAll, leaveCleanly } from '../../app/run/ending.mjs'
import { install } from '../../app/run/install.mjs'
import { checkNode } from '../../app/run/node-version.mjs'
import { since, step } from '../../app/run/step.mjs'
import { kept, made } from '../../db/run/folder.mjs'
import { say, Trouble } from '../../db/run/trouble.mjs'
import { inWords, none, sum } from './counts.mjs'
import { clearLeftovers } from './leftovers.mjs'

const quick = process.argv.includes('--check')
const word = process.argv.slice(2).find(argument => !argument.startsWith('--'))

/** `npm test`, `npm run check`, `npm test -- standards`. Only Node's own modules until the packages are installed. */
async function test() {
  const began = performance.now()
  checkNode(process.versions.node)
  await install()
  await clearLeftovers('test')
  const folder = made(join(kept, `test-${process.pid}`))
  await atEnd(async () => rmSync(folder, { recursive: true, force: true }))

  const checked = word ? none : sum(await check())
  const { unitTests } = await import('./unit-tests.mjs')
  const unit = await step('Unit tests', () => unitTests(folder, word))
  const { browserTests, hasSpecs } = await import('./browser-tests.mjs')
  const browser = quick || !hasSpecs(word) ? none : await browserTests(folder, word)
  await endAll()

  const all = sum([checked, unit, browser])
  if (word && all.passed + all.failed + all.skipped === 0)
    throw new Trouble(`No unit test and no spec has "${word}" in its name.`)
  console.log(`\nUnit tests: ${inWords(unit)}`)
  if (!quick) console.log(`Browser tests and their build: ${inWords(browser)}`)
  if (!word) console.log(`Checks of the sources: ${inWords(checked)}`)
  console.log(`Took ${since(began)}.`)
  console.log(inWords(all))
  process.exit(all.failed > 0 ? 1 : 0)
}

async function check() {
  const { checks, passes } = await import('./checks.mjs')
  const counts = []
  for (const each of checks) counts.push(await step(each.name, () => passes(each)))
  return counts
}

leaveCleanly(test, { say, stopped: 130 })
