/** What is measured, and how long for. */
export const benches = {
  pages: { rounds: 5, seconds: 4, connections: 8, processes: 1, node: '' },
  writes: { rounds: 5, amount: 600, connections: 32 },
  volume: { most: 1_000_000, rounds: 7, keep: false },
} as const

type Bench = keyof typeof benches
type Settings<B extends Bench> = {
  -readonly [Name in keyof (typeof benches)[B]]: (typeof benches)[B][Name] extends number
    ? number
    : (typeof benches)[B][Name] extends boolean
      ? boolean
      : string
}
export type Asked = { [B in Bench]: { bench: B; settings: Settings<B> } }[Bench]

const isBench = (word: string | undefined): word is Bench =>
  word !== undefined && Object.hasOwn(benches, word)

const known = (bench: Bench) =>
  Object.entries(benches[bench])
    .map(([name, usual]) => (usual === false ? `--${name}` : `--${name} ${usual || '…'}`))
    .join(', ')

/** What to say to somebody who asked for something else. */
const usage = (): string =>
  `Say what to measure, as in npm run bench -- pages:\n${Object.keys(benches)
    .map(name => `  ${name.padEnd(7)} (${known(name as Bench)})`)
    .join('\n')}`

/**
 * Reads the words after `npm run bench --`, such as `volume --most 10000000`; an error says what is known.
 * @throws Error with a sentence for people
 */
export const asked = ([bench, ...words]: readonly string[]): Asked => {
  if (!isBench(bench)) throw new Error(usage())
  const settings: Record<string, string | number | boolean> = { ...benches[bench] }
  for (let at = 0; at < words.length; at++) {
    const name = words[at]?.replace(/^--/, '') ?? ''
    const usual = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (usual === undefined || !words[at]?.startsWith('--')) throw new Error(usage())
    if (typeof usual === 'boolean') settings[name] = true
    else settings[name] = read(name, usual, words[++at])
  }
  return { bench, settings } as Asked
}

const read = (name: string, usual: string | number, given: string | undefined) => {
  if (given === undefined || given.startsWith('--')) throw new Error(`--${name} needs something after it.`)
  if (typeof usual === 'string') return given
  const number = Number(given)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${name} should be a whole number above nothing, not "${given}".`)
}
