import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Completes package-lock.json: npm leaves out the packages for other systems that its registry happened not to have, and
 * `npm ci` then refuses the file it wrote. With `--check` it only says whether some are missing.
 */
const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingFrom(lock.packages)

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.length} packages for other systems. Run: npm run lock`)
  process.exit(1)
}
if (missing.length > 0) {
  const all = { ...lock.packages, ...Object.fromEntries(missing) }
  const sorted = Object.keys(all).sort((one, other) => one.localeCompare(other, 'en'))
  lock.packages = Object.fromEntries(sorted.map(path => [path, all[path]]))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
console.log(`package-lock.json: ${missing.length} packages for other systems added.`)

/** The optional packages that an entry asks for in an exact version and that no entry above it provides. */
function missingFrom(packages) {
  const found = new Map()
  for (const [path, entry] of Object.entries(packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const there = provider(packages, path, name)
      const systems = systemsIn(name)
      if (there === version || !/^\d/.test(version) || !systems) continue
      const place = there === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`
      found.set(place, { version, ...systems, ...(entry.dev ? { dev: true } : {}), optional: true })
    }
  return [...found]
}

/** The version that `name` has for the package at `path`: the nearest node_modules on the way up. */
function provider(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (entry) return entry.version
    if (!at) return undefined
  }
}

/** Which systems a package is for, read from the words of its name: `…-linux-arm64-musl`. */
function systemsIn(name) {
  const words = name.split(/[-/]/)
  const os = words.find(word =>
    [
      'aix',
      'android',
      'darwin',
      'freebsd',
      'linux',
      'netbsd',
      'openbsd',
      'openharmony',
      'sunos',
      'win32',
    ].includes(word),
  )
  const cpu = words.find(word =>
    ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].includes(
      word,
    ),
  )
  if (!cpu) return undefined
  if (os !== 'linux') return { cpu: [cpu], ...(os ? { os: [os] } : {}) }
  if (words.some(word => word.startsWith('musl'))) return { cpu: [cpu], libc: ['musl'], os: ['linux'] }
  return { cpu: [cpu], libc: ['glibc'], os: ['linux'] }
}
