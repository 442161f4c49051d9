import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../app/run/child.mjs'
import { environmentWith } from '../../db/run/environment.mjs'
import { project } from '../../db/run/folder.mjs'
import { shortened } from './shortened.mjs'

/**
 * Runs the unit tests whose path holds `word`, or all.
 * @param {string} folder for the report
 * @param {string | undefined} word
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function unitTests(folder, word) {
  const report = join(folder, 'unit.json')
  const vitest = join(project, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, said } = await run(
    process.execPath,
    [
      vitest,
      'run',
      '--config',
      'e2e/vitest.config.ts',
      '--passWithNoTests',
      ...reporters,
      ...(word ? [word] : []),
    ],
    { cwd: project, env: environmentWith({ NO_COLOR: '1' }) },
  )
  const counts = existsSync(report)
    ? counted(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  if (code !== 0) {
    console.log(`\n${shortened(said)}`)
    if (counts.failed === 0) counts.failed = 1
  }
  return counts
}

/** A file that cannot even be loaded has no tests to count, and is one failure. */
function counted({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  const broken = testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests }
}
