import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { listToday, type MilestoneToday } from '@/db/goal-days'
import { daysBetween } from '@/lib/dates'
import { reviewDue } from '@/lib/goals/reviews'
import type { ReadPart } from '../today/part'
import { Reached } from './reached'
import { ReachForm } from './small-forms'

/** More would hide what comes after them. */
const mostShown = 4

type Thing =
  | { kind: 'milestone'; key: string; goalId: string; words: string; milestone: MilestoneToday }
  | { kind: 'over' | 'review'; key: string; goalId: string; words: string }

/** The steps of one's goals that are due, and those reached today; goals whose day has come or that are to be looked at. */
export const goalsDue: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const goals = await listToday(tx, me, me.today)
  const things = goals.flatMap((goal): Thing[] => {
    const of = { goalId: goal.id, words: goal.words }
    const steps = (goal.milestones ?? []).map(milestone => ({
      kind: 'milestone' as const,
      key: milestone.id,
      milestone,
      ...of,
    }))
    if (goal.dueOn !== null && goal.dueOn <= me.today)
      return [...steps, { kind: 'over', key: goal.id, ...of }]
    const due = reviewDue(goal, goal.lastReview, me.today)
    return due ? [...steps, { kind: 'review', key: goal.id, ...of }] : steps
  })
  if (things.length === 0) return null
  const isReached = (thing: Thing) => thing.kind === 'milestone' && thing.milestone.reached
  const steps = things.filter(thing => thing.kind === 'milestone' && !isReached(thing))
  const open = [...steps, ...things.filter(({ kind }) => kind !== 'milestone')]
  const reached = things.filter(isReached)
  return {
    key: 'goals',
    left: open.length,
    shown: <GoalsDue open={open} reached={reached} today={me.today} />,
  }
}

async function GoalsDue({ open, reached, today }: { open: Thing[]; reached: Thing[]; today: string }) {
  const t = await words('today')
  const more = open.length - mostShown
  return (
    <section aria-labelledby="goals-due" className="grid gap-3">
      <h2 id="goals-due">{t('goals_due')}</h2>
      <ul className="border-line border-t">
        {[...open.slice(0, mostShown), ...reached].map(thing => (
          <li key={thing.key} className="border-line border-b">
            {thing.kind === 'milestone' ? (
              <Step {...thing} today={today} />
            ) : (
              <Link
                href={`/goals/${thing.goalId}${thing.kind === 'review' ? '/review' : ''}`}
                className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-navy"
              >
                <Words as="span" className="min-w-0 text-lg wrap-anywhere">
                  {thing.words}
                </Words>
                <span className="text-navy underline">
                  {t(thing.kind === 'review' ? 'goals_review' : 'goals_over')}
                </span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link href="/goals" className="link inline-flex min-h-11 items-center justify-self-start">
          {t('more', { more })}
        </Link>
      )}
    </section>
  )
}

async function Step({
  goalId,
  words: goal,
  milestone,
  today,
}: {
  goalId: string
  words: string
  milestone: MilestoneToday
  today: string
}) {
  const t = await words('today')
  const { id, name, dueOn, prize, reached } = milestone
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="grid min-w-0 flex-1 basis-60 gap-0.5">
        <Words className="text-lg wrap-anywhere">{name}</Words>
        <p className="wrap-anywhere text-ink-soft text-sm">
          {t('goals_part_of')}{' '}
          <Link href={`/goals/${goalId}`} className="link">
            <Words as="span">{goal}</Words>
          </Link>
        </p>
        {reached ? (
          <Reached prize={prize}>{t('goals_reached')}</Reached>
        ) : (
          dueOn && (
            <p className="font-medium text-olive text-sm">
              {t('goals_milestone_due', { days: daysBetween(dueOn, today) })}
            </p>
          )
        )}
      </div>
      <ReachForm id={id} name={name} reached={reached} from="today" />
    </div>
  )
}
