import type { Member } from '@/app/session'
import { daysOfPractice } from '@/lib/commitment'
import { WordsClosed } from '../account/closed'
import { ShowingForm } from './showing-form'
import type { Telling } from './telling'

/** For a head of the organization, and whoever was one and showed their ticks: what is seen of them, and the choice. */
export function ShowingPart({
  me,
  shows,
  month,
  next,
  telling: { t },
}: {
  me: Member
  shows: boolean
  month: string
  next: string
  telling: Telling
}) {
  const isHead = me.rank === 'executive'
  if (!isHead && !shows) return null
  const closed = !shows && me.reset?.closed === true
  return (
    <section
      aria-labelledby="own"
      className="grid max-w-3xl grid-cols-1 gap-3 border-line border-t pt-5 print:hidden"
    >
      <h2 id="own">{t(shows ? 'shown_title' : 'show_title')}</h2>
      {closed ? (
        <WordsClosed me={me} />
      ) : (
        <>
          <p>{t(shows ? (isHead ? 'shown_intro' : 'shown_no_more') : 'show_intro')}</p>
          {isHead && (
            <>
              <ul className="grid list-disc gap-1 ps-5">
                <li>{t.rich('seen_name', { name: () => <bdi translate="no">{me.name}</bdi> })}</li>
                <li>{t('seen_accepted')}</li>
                <li>{t('seen_month', { month, days: daysOfPractice })}</li>
                <li>{t('seen_nothing_else')}</li>
              </ul>
              <p className="text-ink-soft text-sm">{t('seen_when', { next })}</p>
            </>
          )}
          <ShowingForm shows={shows} />
        </>
      )}
    </section>
  )
}
