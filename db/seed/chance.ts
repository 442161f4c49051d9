/** Chance that falls the same way every time: the demo of a given day is always the same. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number below `n`. */
  below: (n: number) => number
  pick: <T>(from: readonly T[]) => T
  id: () => string
}

/** Mulberry32, started from a word. */
export const chanceOf = (word: string): Chance => {
  let state = [...word].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)]
    if (found === undefined) throw new Error('there is nothing to pick from')
    return found
  }
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  return { next, below, pick, id }
}
