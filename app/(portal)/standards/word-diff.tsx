import { words } from '@/app/words'
import { wordChanges } from '@/lib/word-changes'

/** Two texts as one: what was taken out is struck through, what came in is underlined; both are said aloud too. */
export async function WordDiff({ before, after, locale }: { before: string; after: string; locale: string }) {
  const t = await words('standards')
  let read = 0
  return (
    <p dir="auto" translate="no" className="whitespace-pre-wrap font-serif text-lg wrap-anywhere">
      {wordChanges(before, after, locale).map(stretch => {
        read += 1
        if ('kept' in stretch) return <span key={read}>{stretch.kept}</span>
        return (
          <span key={read}>
            {stretch.removed && (
              <del className="bg-coral/10 text-ink-soft decoration-coral">
                <span className="sr-only">{t('went_out')} </span>
                {stretch.removed}
              </del>
            )}
            {stretch.removed && stretch.added && ' '}
            {stretch.added && (
              <ins className="bg-sea/15 decoration-sea decoration-2">
                <span className="sr-only">{t('came_in')} </span>
                {stretch.added}
              </ins>
            )}
          </span>
        )
      })}
    </p>
  )
}
