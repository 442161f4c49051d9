import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { FeedbackChoices } from '@/db/feedback-choices'
import { type FeedbackFilter, feedbackAddress, narrowings, without } from '@/lib/feedback-filter'

/** What narrows the list, each with a way to take it away, and how much there is of it. */
export async function Narrowings({
  filter,
  choices,
  count,
  most,
  format,
}: {
  filter: FeedbackFilter
  choices: FeedbackChoices
  /** Counted up to one more than `most`. */
  count: number | null
  most: number
  format: Format
}) {
  const names = narrowings(filter)
  if (names.length === 0) return null
  const t = await words('feedback_filter')
  const f = await words('feedback')
  const days = () => {
    const { from, to } = filter
    if (from && to) return t('chip_days', { from: format.day(from), to: format.day(to) })
    return from ? t('chip_from', { day: format.day(from) }) : t('chip_to', { day: format.day(to ?? '') })
  }
  const own = {
    team: choices.teams.find(({ id }) => id === filter.team)?.name,
    standard: choices.standards.find(({ id }) => id === filter.standard)?.title,
    tag: choices.tags.find(({ id }) => id === filter.tag)?.name,
    about: choices.about ?? undefined,
    words: filter.words,
  }
  const ours = {
    kind: () => t(`kind_${filter.kind ?? 'heard'}`),
    channel: () => f(`channel_${filter.channel ?? 'survey'}`),
    customers: () => t('customers_internal'),
    ratings: () => t('chip_ratings', { ratings: filter.ratings.join(', ') }),
    mine: () => t('mine'),
    withdrawn: () => t('withdrawn'),
    days,
    from: days,
    to: days,
  }
  return (
    <div className="grid gap-2">
      <p aria-live="polite">
        {count !== null && (count > most ? t('more_than', { count: most }) : t('found', { count }))}
      </p>
      <ul aria-label={t('chips')} className="flex flex-wrap gap-x-3 gap-y-1">
        {names.map(name => (
          <li key={name}>
            <Link
              href={feedbackAddress(without(filter, name))}
              className="group inline-flex min-h-11 max-w-full items-center"
            >
              <span className="inline-flex min-w-0 items-center gap-2 rounded-full border border-navy bg-sheet px-3 py-1 text-sm group-hover:border-coral">
                <span className="sr-only">{t('take_away')} </span>
                {name in own ? (
                  <span className="truncate">
                    {t(`chip_${name as keyof typeof own}`)}{' '}
                    <bdi translate="no">{own[name as keyof typeof own] ?? t('unknown')}</bdi>
                  </span>
                ) : (
                  ours[name as keyof typeof ours]()
                )}
                <svg
                  viewBox="0 0 10 10"
                  aria-hidden="true"
                  className="size-2.5 shrink-0 stroke-2 stroke-current"
                >
                  <path d="M1 1 9 9M9 1 1 9" />
                </svg>
              </span>
            </Link>
          </li>
        ))}
        <li>
          <Link href="/feedback" className="link inline-flex min-h-11 items-center text-sm">
            {t('clear')}
          </Link>
        </li>
      </ul>
    </div>
  )
}
