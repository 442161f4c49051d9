import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Feedback } from '@/db/feedback'
import { needs } from '@/lib/feedback'
import { feedbackAddress } from '@/lib/feedback-filter'
import { markWords } from '@/lib/search-words'
import { Rating } from './rating'

/** One thing a customer said: how it came and when, the rating, the words, and what it touches. */
export async function FeedbackEntry({
  entry,
  found,
  format,
  showTeam,
}: {
  entry: Feedback
  /** Words that were searched for. */
  found: readonly string[]
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
    <li className="grid max-w-none grid-cols-1 gap-2 wrap-anywhere border-line border-t pt-2 pb-4">
      <p className="flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
        <Link href={`/feedback/${entry.id}`} className="link inline-flex min-h-11 items-center">
          {t('entry', {
            how: entry.channel === 'survey' ? channel : t('heard', { channel }),
            day: format.day(entry.day),
          })}
        </Link>
        {showTeam && <bdi translate="no">{entry.team}</bdi>}
        {entry.rating !== null && (
          <Rating value={entry.rating} text={t('rating', { rating: entry.rating })} />
        )}
      </p>
      {entry.words && (
        <Words as="blockquote" className="text-lg">
          <Marked text={entry.words} found={found} />
        </Words>
      )}
      {details.length > 0 && <p className="text-ink-soft text-sm">{details.join(' · ')}</p>}
      {entry.whoHelped && (
        <p className="text-sm">
          {t('who_helped')}{' '}
          <Words as="span" className="text-base">
            {entry.whoHelped}
          </Words>
        </p>
      )}
      {(entry.about || entry.standard || entry.tags.length > 0) && (
        <p className="flex flex-wrap items-center gap-x-4 text-sm">
          {entry.about && (
            <span>
              {t('about')} <bdi translate="no">{entry.about}</bdi>
            </span>
          )}
          {entry.standard && (
            <span>
              {t('standard')}{' '}
              <Link
                href={`/standards/${entry.standardId}`}
                className="link inline-flex min-h-11 items-center"
                translate="no"
              >
                <bdi>{entry.standard}</bdi>
              </Link>
            </span>
          )}
          {entry.tags.map(tag => (
            <Link
              key={tag.id}
              href={feedbackAddress({ tag: tag.id })}
              translate="no"
              className="inline-flex min-h-11 items-center text-navy"
            >
              <bdi className="rounded-full border border-line px-3 py-0.5 hover:border-navy">{tag.name}</bdi>
            </Link>
          ))}
        </p>
      )}
    </li>
  )
}

/** A text with the words that were searched for marked in it. */
function Marked({ text, found }: { text: string; found: readonly string[] }) {
  let at = 0
  return markWords(text, found).map(piece => {
    const key = at
    at += piece.text.length
    return piece.found ? (
      <mark key={key} className="rounded-sm bg-brass px-0.5 text-paper">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    )
  })
}
