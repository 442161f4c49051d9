import { formatFor } from '@/app/format'
import type { Member } from '@/app/session'
import { words } from '@/app/words'
import type { Reset } from '@/db/membership'
import { addDays, dayOf } from '@/lib/dates'

/** When the reset was and until when the words are closed, in words: 'tomorrow at 14:10'. */
export const resetTimes = async ({ now, locale, timeZone }: Member, reset: Reset) => {
  const t = await words('reset')
  const format = formatFor(locale, timeZone)
  const today = dayOf(now, { timeZone, dayStarts: 0 })
  const said = (moment: Date) => {
    const day = dayOf(moment, { timeZone, dayStarts: 0 })
    const time = format.time(moment)
    if (day === today) return t('today', { time })
    if (day === addDays(today, 1)) return t('tomorrow', { time })
    return t('on', { day: format.day(day), time })
  }
  return { at: said(new Date(reset.at)), until: said(new Date(reset.closedUntil)) }
}

/** Stands where somebody's own words would stand, while they are closed to everybody. */
export async function WordsClosed({ me }: { me: Member }) {
  const { reset } = me
  if (!reset?.closed) return null
  const t = await words('reset')
  const { until } = await resetTimes(me, reset)
  return (
    <section aria-labelledby="words-closed" className="grid max-w-2xl gap-2 border-brass border-s-4 ps-5">
      <h2 id="words-closed" className="text-xl">
        {t('closed_title', { until })}
      </h2>
      <p>
        {t.rich(reset.by ? 'closed_by' : 'closed', {
          name: () => (
            <bdi key="name" translate="no">
              {reset.by}
            </bdi>
          ),
        })}
      </p>
    </section>
  )
}
