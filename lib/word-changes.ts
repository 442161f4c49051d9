import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: what both say, or what stood there before and what came in its place (either may be empty). */
export type Stretch = { kept: string } | { removed: string; added: string }

/**
 * What changed between two texts, by words as the language divides them. Changes with nothing but space between them are
 * told as one, as a person would: not *before* within *they* half, but *before they* within half.
 */
export function wordChanges(before: string, after: string, locale: string): Stretch[] {
  const pieces = diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
  })
  const stretches: Stretch[] = []
  for (const [at, { value, added, removed }] of pieces.entries()) {
    const last = stretches.at(-1)
    const open = last && !('kept' in last) ? last : null
    const change = added || removed
    const between = !change && open && at < pieces.length - 1 && value.trim() === '' && !value.includes('\n')
    if (!change && !between) stretches.push({ kept: value })
    else if (open) {
      if (!added) open.removed += value
      if (!removed) open.added += value
    } else stretches.push({ removed: removed ? value : '', added: added ? value : '' })
  }
  return stretches
}
