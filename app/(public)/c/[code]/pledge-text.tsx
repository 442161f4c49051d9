import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Pledge } from '@/lib/public-pages'

/** One promise: in which words, since when, how often it was kept, and what is said where customers expect more. */
export async function PledgeText({
  pledge: { title, pledge, startsOn, kept, told },
  under,
  format,
}: {
  pledge: Pledge
  /** The heading that it stands under: a title that says the same is left out. */
  under: string
  format: Format
}) {
  const t = await words('public_page')
  return (
    <li className="grid break-inside-avoid grid-cols-1 gap-2 print:gap-1">
      {title.toLowerCase() !== under.toLowerCase() && (
        <h3 translate="no" className="font-sans font-semibold text-ink-soft text-sm">
          <bdi>{title}</bdi>
        </h3>
      )}
      <Words className="text-xl leading-snug print:text-lg">{pledge}</Words>
      {told !== null && (
        <div className="my-1 grid grid-cols-1 gap-1 border-olive border-s-2 ps-4">
          <p className="text-ink-soft text-sm">{t('told')}</p>
          <Words>{told}</Words>
        </div>
      )}
      {kept && (
        <p className="flex items-baseline gap-2.5">
          <span
            aria-hidden="true"
            className="size-1.5 shrink-0 -translate-y-0.5 rotate-45 bg-brass [print-color-adjust:exact]"
          />
          {t('kept', { met: kept.met, all: kept.all, date: format.day(kept.since) })}
        </p>
      )}
      <p className="text-ink-soft text-sm">{t('since', { date: format.day(startsOn) })}</p>
    </li>
  )
}
