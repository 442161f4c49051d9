import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { ListedGoal } from '@/db/goals'
import type { State } from '@/lib/goals/goal'

/** The goals that stand alike; the parts of an aim under it. */
export async function GoalList({
  state,
  goals,
  format,
}: {
  state: State
  goals: ListedGoal[]
  format: Format
}) {
  if (goals.length === 0) return null
  const t = await words('goals')
  const stands = (id: string | null) => goals.some(goal => goal.id === id)
  return (
    <section aria-labelledby={`goals-${state}`} className="grid gap-3">
      <h2 id={`goals-${state}`}>{t(`state_${state}`)}</h2>
      <Level goals={goals} of={goals.filter(({ parentId }) => !stands(parentId))} format={format} />
    </section>
  )
}

function Level({ goals, of, format }: { goals: ListedGoal[]; of: ListedGoal[]; format: Format }) {
  return (
    <ul className="grid max-w-3xl gap-3">
      {of.map(goal => {
        const parts = goals.filter(({ parentId }) => parentId === goal.id)
        return (
          <li key={goal.id} className="grid max-w-none gap-3">
            <Item goal={goal} format={format} />
            {parts.length > 0 && (
              <div className="border-brass border-s-2 ps-4 sm:ms-4">
                <Level goals={goals} of={parts} format={format} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

async function Item({ goal, format }: { goal: ListedGoal; format: Format }) {
  const t = await words('goals')
  const { milestones, reached } = goal
  return (
    <div className="relative grid gap-1.5 border border-line bg-sheet p-4 hover:border-navy sm:px-5">
      <h3 className="min-w-0 wrap-anywhere">
        <Link href={`/goals/${goal.id}`} className="after:absolute after:inset-0">
          <Words as="span">{goal.words}</Words>
        </Link>
      </h3>
      <p className="flex flex-wrap gap-x-5 text-ink-soft text-sm">
        <span>{t(`term_${goal.term}`)}</span>
        {goal.dueOn && <span>{t('until', { day: format.day(goal.dueOn) })}</span>}
        {milestones > 0 && <span>{t('steps', { milestones, reached })}</span>}
      </p>
      {goal.state === 'open' && goal.nextName && (
        <p className="wrap-anywhere text-sm">
          {t('next')} <Words as="span">{goal.nextName}</Words>
          {goal.nextDue && <span className="text-ink-soft"> · {format.day(goal.nextDue)}</span>}
        </p>
      )}
    </div>
  )
}
