import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { made } from './folder.mjs'

const secret = () => randomBytes(32).toString('base64url')

/** One that people copy from a window: 140 bits in groups of four, without letters that are mistaken for others. */
const spoken = () =>
  Array.from(randomBytes(28), byte => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')

/** Whether `folder` keeps secrets already. */
export const hasSecrets = folder => existsSync(join(folder, 'secrets.json'))

/**
 * The passwords and keys of this installation, made once and kept in `secrets.json` (readable by its owner alone).
 * @param {string} folder the folder that keeps them
 * @returns {{ superuser: string, owner: string, portal: string, clerk: string, nextauth: string, setup: string }}
 */
export function secretsIn(folder) {
  const file = join(made(folder), 'secrets.json')
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const names = ['superuser', 'owner', 'portal', 'clerk', 'nextauth', 'setup']
  const all = Object.fromEntries(
    names.map(name => [name, known[name] ?? (name === 'setup' ? spoken() : secret())]),
  )
  if (names.some(name => !known[name])) write(file, all)
  return all
}

/** Written beside and moved into place: half a file would lock everybody out. */
function write(file, secrets) {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
