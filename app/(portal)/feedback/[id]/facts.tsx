import type { ReactNode } from 'react'
import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { FeedbackEntry } from '@/db/feedback-entry'
import { needs } from '@/lib/feedback'
import { Rating } from '../rating'

/** What is known of one feedback, beside its words. */
export async function Facts({ entry, format }: { entry: FeedbackEntry; format: Format }) {
  const t = await words('feedback_entry')
  const f = await words('feedback')
  const channel = f(`channel_${entry.channel}`)
  const own = (text: string) => <bdi translate="no">{text}</bdi>
  const answers = [
    ...needs.flatMap(need => (entry[need] === null ? [] : f(`need_${need}`, { rating: entry[need] }))),
    ...(entry.wouldReturn ? [f(`would_return_${entry.wouldReturn}`)] : []),
    ...(entry.wouldTell === null ? [] : [t('would_tell', { rating: entry.wouldTell })]),
  ]
  const facts: [string, ReactNode][] = [
    [t('how'), entry.kind === 'response' ? channel : f('heard', { channel })],
    ...(entry.place ? [[t('place'), own(entry.place)] as [string, ReactNode]] : []),
    [t('day'), format.day(entry.day)],
    [t('team'), own(entry.team)],
    [t('customers'), t(`customers_${entry.customers}`)],
    ...(entry.rating === null
      ? []
      : ([
          [
            t('rating'),
            <Rating key="rating" value={entry.rating} text={f('rating', { rating: entry.rating })} />,
          ],
        ] as [string, ReactNode][])),
    ...(answers.length > 0 ? ([[t('answers'), answers.join(' · ')]] as [string, ReactNode][]) : []),
    ...(entry.broughtBy
      ? ([[t('brought_by'), t(`brought_${entry.broughtBy}`)]] as [string, ReactNode][])
      : []),
    ...(entry.whoHelped
      ? ([
          [
            f('who_helped'),
            <Words as="span" key="helped">
              {entry.whoHelped}
            </Words>,
          ],
        ] as [string, ReactNode][])
      : []),
    ...(entry.loggedBy ? ([[t('logged_by'), own(entry.loggedBy)]] as [string, ReactNode][]) : []),
  ]
  return (
    <dl className="grid max-w-2xl gap-x-6 gap-y-1 sm:grid-cols-[12rem_1fr]">
      {facts.map(([name, fact]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft max-sm:mt-2">{name}</dt>
          <dd className="wrap-anywhere">{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
