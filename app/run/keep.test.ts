import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
// @ts-expect-error plain JavaScript, which declares no types
import { keep } from './keep.mjs'

/** Starts another one with what it was started with itself, as the development server does, and says how that ended. */
const starting = `
  const { spawn } = require('node:child_process')
  const watcher = process.execArgv[process.execArgv.indexOf('--import') + 1]
  const other = spawn(process.execPath, ['--import', watcher, '-e', 'setTimeout(() => process.exit(7), 300)'], { stdio: 'ignore' })
  other.on('exit', (code, signal) => console.log('ended with', signal ?? code))
  setInterval(() => {}, 1000)
`

test('a kept process may start others: they end by themselves, not for want of somebody who started them', async () => {
  const log = join(mkdtempSync(join(tmpdir(), 'keep-')), 'log')
  const kept = keep('A process', ['-e', starting], { cwd: tmpdir(), env: process.env, log })
  await vi.waitFor(() => expect(readFileSync(log, 'utf8')).toContain('ended with'), { timeout: 20_000 })
  expect(readFileSync(log, 'utf8').trim()).toBe('ended with 7')
  await kept.stop()
})
