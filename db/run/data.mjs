import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseTrouble, Trouble } from './trouble.mjs'

/** The built-in locale sorts alike on every machine; the shell's would decide the encoding too. */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Makes PostgreSQL's data folder if it isn't there. It is made beside and moved into place, so that an interruption leaves nothing half made. */
export function makeData(place, password) {
  if (existsSync(join(place.data, 'PG_VERSION'))) return checkVersion(place)
  const fresh = `${place.data}.new`
  const passwordFile = `${place.data}.password`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
  for (const path of [fresh, passwordFile]) giveTo(place.user, path)
  const initdb = spawnSync(
    join(place.programs, 'initdb'),
    ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale],
    { ...place.user, cwd: '/', encoding: 'utf8', windowsHide: true },
  )
  rmSync(passwordFile, { force: true })
  if (initdb.status !== 0)
    throw databaseTrouble('The database could not be made.', initdb.stderr || String(initdb.error))
  renameSync(fresh, place.data)
}

function giveTo(user, path) {
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid)
}

function checkVersion({ programs, data }) {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = spawnSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
  const ours = /\d+/.exec(stdout ?? '')?.[0]
  if (ours && ours !== made)
    throw new Trouble(
      `The database in ${data} was made by PostgreSQL ${made}; this version brings ${ours}.\n` +
        'Dump it with the version before, or move the folder away to begin anew.',
    )
}
