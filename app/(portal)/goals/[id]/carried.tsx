import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Goal } from '@/db/goals'
import { Reached } from '../reached'

/** What carries a goal: why, what makes it fun, and what waits at its end; once it is reached, what was earned. */
export async function Carried({ goal }: { goal: Goal }) {
  const t = await words('goals')
  const isReached = goal.state === 'reached'
  const lines = [
    { key: 'why', text: goal.own },
    { key: 'fun', text: goal.fun },
    { key: 'prize', text: isReached ? null : goal.prize },
  ] as const
  const said = lines.filter(({ text }) => text !== null)
  return (
    <>
      {isReached && <Reached prize={goal.prize}>{t('state_reached')}</Reached>}
      {said.length > 0 && (
        <dl className="grid max-w-3xl gap-4">
          {said.map(({ key, text }) => (
            <div key={key} className="grid gap-1">
              <dt className="text-ink-soft text-sm">{t(key)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <Words as="div" className="text-lg">
                  {text}
                </Words>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
