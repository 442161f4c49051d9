import { useWords } from '#use-words'
import { contentIn } from '@/lib/content'
import { ratings } from '@/lib/quizzes/quiz'
import type { Answers, RateStep } from '@/lib/worksheets/worksheet'
import { Diamond } from '../quizzes/diamond'

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
  const t = useWords('worksheets')
  const { places } = contentIn(step.texts, locale).texts
  const rated = step.places.filter(place => answer.ratings[place])
  return (
    <dl className="grid max-w-xl gap-2">
      {rated.map(place => (
        <div key={place} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <dt data-content="">{places[place]?.short}</dt>
          <dd className="flex items-center gap-3">
            <span aria-hidden="true" className="flex gap-1 text-brass">
              {ratings.map(rating => (
                <Diamond key={rating} full={rating <= (answer.ratings[place] ?? '')} />
              ))}
            </span>
            <span className="tabular-nums">{t('rate_of', { rating: Number(answer.ratings[place]) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
