import { useTranslations } from 'next-intl'
import { contentIn } from '@/lib/content'
import { ratings } from '@/lib/quizzes/quiz'
import type { Answers, RateStep } from '@/lib/worksheets/worksheet'

/** How it stands with each place: its number, and as many of five needles in brass. */
export function RatingsText({
  step,
  answer,
  locale,
}: {
  step: RateStep
  answer: Answers['rate']
  locale: string
}) {
  const t = useTranslations('worksheets')
  const { places } = contentIn(step.texts, locale).texts
  const rated = step.places.filter(place => answer.ratings[place])
  return (
    <dl className="grid max-w-xl gap-2">
      {rated.map(place => (
        <div key={place} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <dt data-content="">{places[place]?.short}</dt>
          <dd className="flex items-center gap-3">
            <span aria-hidden="true" className="flex gap-1">
              {ratings.map(rating => (
                <Needle key={rating} full={rating <= (answer.ratings[place] ?? '')} />
              ))}
            </span>
            <span className="tabular-nums">{t('rate_of', { rating: Number(answer.ratings[place]) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Needle({ full }: { full: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-3.5 ${full ? 'fill-brass stroke-brass' : 'fill-transparent stroke-field'}`}
      strokeWidth="1.5"
    >
      <path d="M8 1 15 8 8 15 1 8Z" />
    </svg>
  )
}
