import type { Format } from '@/app/format'
import { Fold } from '@/app/ui/fold'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Milestone } from '@/db/goal-milestones'
import type { Goal } from '@/db/goals'
import { MilestoneForm } from '../milestone-form'
import { Reached } from '../reached'
import { ReachForm, RemoveStepForm } from '../small-forms'

/** The way in pieces, each with its day and its prize. */
export async function Milestones({
  goal,
  milestones,
  newId,
  today,
  format,
}: {
  goal: Goal
  milestones: Milestone[]
  newId: string
  today: string
  format: Format
}) {
  const t = await words('goals')
  return (
    <section aria-labelledby="milestones" className="grid gap-3">
      <h2 id="milestones">{t('milestones')}</h2>
      {milestones.length === 0 && <p className="text-ink-soft">{t('milestones_none')}</p>}
      <ol className="grid max-w-3xl border-line border-t empty:hidden">
        {milestones.map(milestone => (
          <li key={milestone.id} className="grid max-w-none border-line border-b py-3">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <What milestone={milestone} today={today} format={format} />
              {goal.state === 'open' && (
                <ReachForm
                  id={milestone.id}
                  name={milestone.name}
                  reached={milestone.reachedOn !== null}
                  from="goal"
                />
              )}
            </div>
            <Fold
              key={[milestone.name, milestone.dueOn, milestone.prize].join('\n')}
              label={
                <span className="text-sm">
                  {t('change')}
                  <span translate="no" className="sr-only">
                    {' '}
                    {milestone.name}
                  </span>
                </span>
              }
            >
              <div className="grid gap-6 border-line border-s-2 ps-4">
                <MilestoneForm
                  hidden={{ id: milestone.id, goalId: goal.id }}
                  value={{ name: milestone.name, dueOn: milestone.dueOn, prize: milestone.prize }}
                />
                <RemoveStepForm id={milestone.id} />
              </div>
            </Fold>
          </li>
        ))}
      </ol>
      {/* Folded again once one more stands there, not sooner: something may be typed in it. */}
      <Fold key={milestones.length} label={t('milestone_add')}>
        <div className="border-brass border-s-2 ps-4">
          <MilestoneForm hidden={{ id: newId, goalId: goal.id }} />
        </div>
      </Fold>
    </section>
  )
}

async function What({ milestone, today, format }: { milestone: Milestone; today: string; format: Format }) {
  const t = await words('goals')
  const { name, dueOn, prize, reachedOn } = milestone
  return (
    <div className="grid min-w-0 flex-1 basis-60 gap-1">
      <Words className="wrap-anywhere text-lg">{name}</Words>
      {reachedOn ? (
        <Reached prize={prize}>{t('milestone_reached', { day: format.day(reachedOn) })}</Reached>
      ) : (
        <>
          {dueOn && (
            <p className={`text-sm ${dueOn <= today ? 'font-medium text-olive' : 'text-ink-soft'}`}>
              {t('milestone_due', { day: format.day(dueOn) })}
            </p>
          )}
          {prize && (
            <p className="wrap-anywhere text-sm">
              <span className="text-ink-soft">{t('milestone_prize')}</span> <Words as="span">{prize}</Words>
            </p>
          )}
        </>
      )}
    </div>
  )
}
