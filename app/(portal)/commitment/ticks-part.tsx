import { Check, Circle, Clock } from 'lucide'
import { Icon } from '@/app/ui/line-icon'
import { Person } from '@/app/ui/person'
import type { Ticks } from '@/db/commitment-shown'
import { type Measure, measures } from '@/lib/commitment'
import type { Telling } from './telling'

/** What those who lead the organization show of themselves, by name. */
export function TicksPart({
  ticks,
  month,
  next,
  telling: { t },
}: {
  ticks: Ticks[]
  month: string
  /** The month after it: with its figures the rest follows. */
  next: string
  telling: Telling
}) {
  if (ticks.length === 0) return null
  const state = (shown: Ticks, measure: Measure) => {
    const done = shown[measure]
    if (done) return { icon: Check, look: 'text-sea', words: t('done') }
    if (done === false) return { icon: Circle, look: 'text-ink-soft', words: t('not_yet') }
    if (measure === 'accepted') return { icon: Circle, look: 'text-ink-soft', words: t('none_asked') }
    return { icon: Clock, look: 'text-ink-soft', words: t('from_next', { month: next }) }
  }
  return (
    <section
      aria-labelledby="in-their-own-name"
      className="grid max-w-3xl grid-cols-1 gap-4 print:block print:space-y-4"
    >
      <div className="grid gap-2">
        <h2 id="in-their-own-name">{t('ticks')}</h2>
        <p className="text-ink-soft">{t('ticks_intro', { month })}</p>
      </div>
      <ul className="grid grid-cols-1 gap-6 print:block print:space-y-4">
        {ticks.map(shown => (
          <li
            key={shown.memberId}
            className="grid grid-cols-1 gap-3 break-inside-avoid border-line border-t pt-4"
          >
            <h3 className="wrap-anywhere min-w-0 font-sans text-base">
              <Person name={shown.name} />
            </h3>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
              {measures.map(measure => {
                const { icon, look, words } = state(shown, measure)
                return (
                  <div key={measure} className="flex flex-wrap items-center justify-between gap-x-3">
                    <dt>{t(`${measure}_tick`)}</dt>
                    <dd className={`inline-flex items-center gap-1.5 ${look}`}>
                      <Icon of={icon} className="size-4 shrink-0" />
                      {words}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
