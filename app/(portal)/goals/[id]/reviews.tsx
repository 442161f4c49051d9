import type { Format } from '@/app/format'
import { ButtonLink } from '@/app/ui/button'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Review } from '@/db/goal-reviews'
import type { Goal } from '@/db/goals'
import { nextReview, reviewDue } from '@/lib/goals/reviews'

const questions = ['sense', 'stuck', 'change'] as const

/** When one looks at a goal, and what one noted when one did. */
export async function Reviews({
  goal,
  reviews,
  today,
  format,
}: {
  goal: Goal
  reviews: Review[]
  today: string
  format: Format
}) {
  if (goal.state !== 'open' && reviews.length === 0) return null
  const t = await words('goals')
  const due = reviewDue(goal, reviews[0]?.day ?? null, today)
  const next = nextReview(goal, today)
  return (
    <section aria-labelledby="reviews" className="grid gap-3">
      <h2 id="reviews">{t('reviews')}</h2>
      {goal.state === 'open' && (
        <>
          <p className={due ? 'border-olive border-s-4 ps-4 font-medium' : 'text-ink-soft'}>
            {due
              ? t('review_due', { day: format.day(due) })
              : next
                ? t('review_next', { day: format.day(next) })
                : t('review_none')}
          </p>
          <p>
            <ButtonLink kind={due ? 'primary' : 'quiet'} href={`/goals/${goal.id}/review`}>
              {t('review_now')}
            </ButtonLink>
          </p>
        </>
      )}
      {reviews.length > 0 && (
        <>
          <h3 className="pt-3">{t('review_history')}</h3>
          <ul className="grid max-w-3xl gap-4">
            {reviews.map(review => (
              <li key={review.id} className="grid max-w-none gap-2 border-line border-s-2 ps-4">
                <p className="text-ink-soft text-sm">{format.day(review.day)}</p>
                <dl className="grid gap-2">
                  {questions
                    .filter(name => review[name] !== null)
                    .map(name => (
                      <div key={name}>
                        <dt className="text-ink-soft text-sm">{t(`field_${name}`)}</dt>
                        <dd className="min-w-0 wrap-anywhere">
                          <Words as="div">{review[name]}</Words>
                        </dd>
                      </div>
                    ))}
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
