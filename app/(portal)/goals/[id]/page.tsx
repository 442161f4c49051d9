import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Fold } from '@/app/ui/fold'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listMilestones } from '@/db/goal-milestones'
import { listReviews } from '@/db/goal-reviews'
import { listStates } from '@/db/goal-states'
import { listGoals, readGoal } from '@/db/goals'
import { questionsFor } from '@/lib/goals/spirit'
import { isId, newId } from '@/lib/ids'
import { Privacy } from '../../worksheets/privacy'
import { ClosedGoals } from '../closed-page'
import { RemoveForm } from '../small-forms'
import { Carried } from './carried'
import { Letters } from './letters'
import { Milestones } from './milestones'
import { Parts } from './parts'
import { OneQuestion } from './question'
import { Reviews } from './reviews'
import { Standing } from './standing'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('write_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = {
  saved: 'said_saved',
  kept: 'said_kept',
  milestone: 'said_milestone',
  milestone_removed: 'said_milestone_removed',
  reached: 'said_reached',
  unreached: 'said_unreached',
  review: 'said_review',
  state: 'said_state',
} as const

export default whole(GoalPage)

/** Everything about one goal: what is asked about it, the way there, looking at it, how it stands. */
async function GoalPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, found } = await view('goals.read', async (tx, me) => {
    if (me.reset?.closed) return { me, found: null }
    const goal = isId(id) ? await readGoal(tx, id, me) : null
    if (!goal) return null
    const [goals, milestones, reviews, states] = await Promise.all([
      listGoals(tx, me),
      listMilestones(tx, id),
      listReviews(tx, id),
      listStates(tx, id),
    ])
    const parts = goals.filter(({ parentId }) => parentId === id)
    return { me, found: { goal, parts, milestones, reviews, states } }
  })
  if (!found) return <ClosedGoals me={me} />
  const { goal, parts, milestones, reviews, states } = found
  const t = await words('goals')
  const format = formatFor(me.locale, me.timeZone)
  const { said } = await searchParams
  const saying = sayings[said as keyof typeof sayings]
  const questions = questionsFor({
    ...goal,
    hasPrize: goal.prize !== null || milestones.some(({ prize }) => prize !== null),
    isReviewed: goal.rhythm !== 'none',
  })
  const [first] = questions
  const isOpen = goal.state === 'open'
  return (
    <ClientWords namespaces={['goals']}>
      <Page
        title={<Words as="span">{goal.words}</Words>}
        intro={
          <>
            <span className="block">
              {t(`state_${goal.state}`)} · {t(`term_${goal.term}`)}
              {goal.dueOn && ` · ${t('until', { day: format.day(goal.dueOn) })}`}
            </span>
            {goal.insteadOf && (
              <span className="block">
                {t('instead_of')}{' '}
                <Words as="span" className="line-through">
                  {goal.insteadOf}
                </Words>
              </span>
            )}
            {goal.parentId && (
              <span className="block">
                {t('part_of')}{' '}
                <Link href={`/goals/${goal.parentId}`} className="link">
                  <Words as="span">{goal.parentWords}</Words>
                </Link>
              </span>
            )}
            <Privacy expected={false} />
          </>
        }
        actions={
          <>
            <ButtonLink kind="quiet" href={`/goals/${id}/edit`}>
              {t('change')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/goals/${id}/poster`}>
              {(await words('paper'))('poster')}
            </ButtonLink>
          </>
        }
        said={saying && t(saying)}
      >
        {isOpen && first && !goal.keptAsIs && <OneQuestion id={id} question={first} />}
        <Carried goal={goal} />
        <Milestones
          goal={goal}
          milestones={milestones}
          newId={newId(me.now)}
          today={me.today}
          format={format}
        />
        <Parts goal={goal} parts={parts} />
        <Reviews goal={goal} reviews={reviews} today={me.today} format={format} />
        <Letters questions={questions} />
        <Standing goal={goal} states={states} newId={newId(me.now)} format={format} />
        <Fold label={t('remove_summary')} ruled>
          <p>{t('remove_intro')}</p>
          <RemoveForm id={id} />
        </Fold>
      </Page>
    </ClientWords>
  )
}
