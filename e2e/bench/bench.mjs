import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { atEnd, endAll, leaveCleanly } from '../../app/run/ending.mjs'
import { since } from '../../app/run/step.mjs'
import { kept, made } from '../../db/run/folder.mjs'
import { say, Trouble } from '../../db/run/trouble.mjs'
import { clearLeftovers } from '../run/leftovers.mjs'
import { asked } from './asked.ts'

const benches = {
  pages: () => import('./pages/pages.mjs'),
  writes: () => import('./writes/writes.mjs'),
  volume: () => import('./volume/volume.mjs'),
}

/** `npm run bench -- pages`, `writes` or `volume`: measures on this machine, in one run, and prints tables. */
async function measure() {
  const began = performance.now()
  const { bench, settings } = understood(process.argv.slice(2))
  await clearLeftovers('bench')
  const folder = made(join(kept, settings.keep ? 'kept-bench' : `bench-${process.pid}`))
  if (!settings.keep) await atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  const { run } = await benches[bench]()
  await run(settings, folder)
  console.log(`\nTook ${since(began)}.`)
  await endAll()
  process.exit(0)
}

function understood(words) {
  try {
    return asked(words)
  } catch (error) {
    throw new Trouble(error.message)
  }
}

leaveCleanly(measure, { say, stopped: 130 })
