/** Letters, digits and the marks on them: what stands between two other characters is a word. */
const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Words of the texts that may have one of the stems: a stem is nearly always how its word begins. Each once, as it is
 * written.
 */
export function wordsLike(stems: readonly string[], texts: readonly string[]): string[] {
  const beginnings = new Set(stems.map(beginning))
  const all = texts.flatMap(text => text.match(word) ?? [])
  return [...new Set(all)].filter(one => beginnings.has(beginning(one)))
}

/** A piece of a text, and whether it is one of the words that were found. */
export interface Piece {
  text: string
  found: boolean
}

/** A text in pieces, the found words apart. */
export function markWords(text: string, found: readonly string[]): Piece[] {
  const wanted = new Set(found)
  const pieces: Piece[] = []
  const add = (piece: string, isFound: boolean) => {
    if (piece) pieces.push({ text: piece, found: isFound })
  }
  let from = 0
  for (const { 0: one, index } of text.matchAll(word)) {
    if (!wanted.has(one)) continue
    add(text.slice(from, index), false)
    add(one, true)
    from = index + one.length
  }
  add(text.slice(from), false)
  return pieces
}

const beginning = (one: string) => Array.from(one.toLowerCase().normalize('NFD'))[0]
