import { join } from 'node:path'
import { run } from '../../app/run/child.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { one } from './counts.mjs'
import { forgetTypes } from './forget-types.mjs'
import { shortened } from './shortened.mjs'

const bin = path => join(project, 'node_modules', path)
const next = [bin('next/dist/bin/next'), 'typegen']

/** What looks at the sources without running them: a name for people, and Node's arguments one after the other. */
export const checks = [
  { name: 'Lock file complete', commands: [['app/run/complete-lock.mjs', '--check']] },
  {
    name: 'Format and lint',
    commands: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  },
  { name: 'Types', before: forgetTypes, commands: [next, [bin('typescript/bin/tsc'), '--noEmit']] },
  { name: 'Unused code', commands: [[bin('knip/bin/knip.js'), '--no-progress']] },
]

/**
 * Runs one check, and shows what it found when it fails.
 * @returns {Promise<import('./counts.mjs').Counts>} one passed or one failed
 */
export async function passes({ before, commands }) {
  before?.()
  for (const args of commands) {
    const { code, said } = await run(process.execPath, args, {
      cwd: project,
      env: environmentWith({ NO_COLOR: '1' }),
    })
    if (code === 0) continue
    console.log(`\n${shortened(said)}`)
    return one(false)
  }
  return one(true)
}
