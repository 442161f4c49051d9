import type { Format } from '@/app/format'
import { Fold } from '@/app/ui/fold'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { GoalState } from '@/db/goal-states'
import type { Goal } from '@/db/goals'
import { StateForm } from '../state-form'

/** How a goal stands and stood, in its owner's words, and where they say so. */
export async function Standing({
  goal,
  states,
  newId,
  format,
}: {
  goal: Goal
  states: GoalState[]
  newId: string
  format: Format
}) {
  const t = await words('goals')
  return (
    <section aria-labelledby="stands" className="grid gap-3 border-line border-t pt-6">
      <h2 id="stands">{t('stands')}</h2>
      <ul className="grid max-w-3xl gap-2 empty:hidden">
        {states.map(({ id, state, words: said, saidOn }) => (
          <li key={id} className="wrap-anywhere">
            {t('state_on', { state, day: format.day(saidOn) })}
            {said && (
              <>
                {': '}
                <Words as="q">{said}</Words>
              </>
            )}
          </li>
        ))}
      </ul>
      <Fold key={states.length} label={t('stands_change')}>
        <p className="text-ink-soft">{t('stands_intro')}</p>
        <StateForm hidden={{ id: newId, goalId: goal.id }} state={goal.state} />
      </Fold>
    </section>
  )
}
