/** Stands where a colleague's name stood. */
export const nameTakenOut = '[…]'

/** Parts of names that are common words or too short to tell anybody. */
const particles = new Set([
  'al',
  'bin',
  'da',
  'das',
  'de',
  'del',
  'den',
  'der',
  'dos',
  'el',
  'la',
  'le',
  'van',
  'von',
])

/** The whole names and those parts of them that tell somebody: three letters or more, no particles. */
export function tellingParts(names: readonly string[]): string[] {
  const parts = names
    .flatMap(name => [name, ...name.split(/[\s-]+/)])
    .map(part => part.normalize('NFC').trim())
  return parts.filter(part => Array.from(part).length >= 3 && !particles.has(part.toLowerCase()))
}

/**
 * What a customer said, without the names of the people in `names`: each whole name, and each part of it with at
 * least three letters, however it is written. A word that only looks like a name goes too: better that than the other.
 */
export function takeNamesOut(text: string, names: readonly string[]): string {
  const telling = tellingParts(names)
  if (telling.length === 0) return text
  // The longest first, so that a whole name goes as one.
  const longest = [...new Set(telling)].sort((a, b) => b.length - a.length)
  const pattern = longest
    .map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    nameTakenOut,
  )
}
