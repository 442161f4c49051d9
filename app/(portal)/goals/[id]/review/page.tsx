import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listReviews } from '@/db/goal-reviews'
import { readGoal } from '@/db/goals'
import { isId, newId } from '@/lib/ids'
import { Privacy } from '../../../worksheets/privacy'
import { ClosedGoals } from '../../closed-page'
import { ReviewForm } from '../../review-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('review_title'),
})

export default whole(ReviewGoal)

/** Two minutes with a goal: what one wanted, what one meant to change, and three questions. */
async function ReviewGoal({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, goal, last } = await view('goals.read', async (tx, me) => {
    if (me.reset?.closed) return { me, goal: null, last: undefined }
    const goal = isId(id) ? await readGoal(tx, id, me) : null
    if (!goal) return null
    const reviews = await listReviews(tx, id)
    return { me, goal, last: reviews.find(({ change }) => change !== null) }
  })
  if (!goal) return <ClosedGoals me={me} />
  const t = await words('goals')
  const format = formatFor(me.locale, me.timeZone)
  return (
    <ClientWords namespaces={['goals']}>
      <Page
        title={t('review_title')}
        intro={
          <>
            <span className="block">{t('review_intro')}</span>
            <Privacy expected={false} />
          </>
        }
      >
        <div className="max-w-3xl">
          <Sheet as="div">
            <blockquote className="grid gap-2">
              <Words className="wrap-anywhere text-2xl">{goal.words}</Words>
              {goal.own && <Words className="wrap-anywhere text-ink-soft">{goal.own}</Words>}
            </blockquote>
            {last && (
              <div className="grid gap-1 border-brass border-s-2 ps-4">
                <p className="text-ink-soft text-sm">{t('review_before', { day: format.day(last.day) })}</p>
                <Words className="wrap-anywhere">{last.change}</Words>
              </div>
            )}
            <ReviewForm hidden={{ id: newId(me.now), goalId: id }} />
          </Sheet>
        </div>
      </Page>
    </ClientWords>
  )
}
