import type { Commitment } from './read-page'
import type { Telling } from './telling'

/** One sentence: where the front line and those who lead lie furthest apart, if they do. */
export function GapSentence({
  gap,
  month,
  telling,
}: Pick<Commitment, 'gap'> & { month: string; telling: Telling }) {
  const { t, said } = telling
  return (
    <p className="border-brass border-s-2 ps-5 font-serif text-xl leading-snug">
      {gap === undefined
        ? t('gap_together')
        : gap === null
          ? t('gap_none')
          : t(`gap_${gap.measure}`, {
              front: said(gap.front),
              leaders: said(gap.leaders.told),
              group: gap.leaders.name,
              month,
            })}
    </p>
  )
}
