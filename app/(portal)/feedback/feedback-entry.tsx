import Link from 'next/link'
import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Feedback } from '@/db/feedback'
import { needs } from '@/lib/feedback'

/** One thing a customer said: how it came and when, the rating, the words, and what it touches. */
export async function FeedbackEntry({
  entry,
  format,
  showTeam,
}: {
  entry: Feedback
  format: Format
  showTeam: boolean
}) {
  const t = await words('feedback')
  const channel = t(`channel_${entry.channel}`)
  const details = [
    ...needs.flatMap(need => (entry[need] === null ? [] : t(`need_${need}`, { rating: entry[need] }))),
    ...(entry.wouldReturn ? [t(`would_return_${entry.wouldReturn}`)] : []),
  ]
  return (
    <li className="grid max-w-none grid-cols-1 gap-2 wrap-anywhere border-line border-t py-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-soft text-sm">
        <span>{entry.channel === 'survey' ? channel : t('heard', { channel })}</span>
        <span>{format.day(entry.day)}</span>
        {showTeam && <bdi translate="no">{entry.team}</bdi>}
        {entry.rating !== null && (
          <Rating value={entry.rating} text={t('rating', { rating: entry.rating })} />
        )}
      </p>
      {entry.words && (
        <Words as="blockquote" className="text-lg">
          {entry.words}
        </Words>
      )}
      {details.length > 0 && <p className="text-ink-soft text-sm">{details.join(' · ')}</p>}
      {(entry.about || entry.standard) && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {entry.about && (
            <span>
              {t('about')} <bdi translate="no">{entry.about}</bdi>
            </span>
          )}
          {entry.standard && (
            <span>
              {t('standard')}{' '}
              <Link href={`/standards/${entry.standardId}`} prefetch={false} className="link" translate="no">
                <bdi>{entry.standard}</bdi>
              </Link>
            </span>
          )}
        </p>
      )}
    </li>
  )
}

/** Five small marks, so many of them filled; the words beside them say the same. */
function Rating({ value, text }: { value: number; text: string }) {
  return (
    <span className={`inline-flex items-center gap-2 font-medium ${value <= 2 ? 'text-coral' : 'text-ink'}`}>
      <svg viewBox="0 0 50 10" aria-hidden="true" className="h-2.5 w-12">
        {[0, 10, 20, 30, 40].map(x => (
          <path
            key={x}
            d={`M${x + 4} 0.5 ${x + 7.5} 5 ${x + 4} 9.5 ${x + 0.5} 5Z`}
            className={x < value * 10 ? 'fill-brass' : 'fill-none stroke-field'}
          />
        ))}
      </svg>
      {text}
    </span>
  )
}
