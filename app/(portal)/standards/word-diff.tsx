import { diffWordsWithSpace } from 'diff'
import { words } from '@/app/words'

/** Two texts as one: what was taken out is struck through, what came in is underlined; both are said aloud too. */
export async function WordDiff({ before, after, locale }: { before: string; after: string; locale: string }) {
  const t = await words('standards')
  const pieces = diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
  })
  return (
    <p dir="auto" translate="no" className="whitespace-pre-wrap font-serif text-lg wrap-anywhere">
      {pieces.map(({ value, added, removed }, at) => {
        const key = `${at}${value}`
        if (added)
          return (
            <ins key={key} className="bg-sea/15 decoration-sea decoration-2">
              <span className="sr-only">{t('came_in')} </span>
              {value}
            </ins>
          )
        if (removed)
          return (
            <del key={key} className="bg-coral/10 text-ink-soft decoration-coral">
              <span className="sr-only">{t('went_out')} </span>
              {value}
            </del>
          )
        return <span key={key}>{value}</span>
      })}
    </p>
  )
}
