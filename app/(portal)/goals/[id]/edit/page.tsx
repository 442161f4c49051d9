import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listGoals, readGoal } from '@/db/goals'
import { isId } from '@/lib/ids'
import { Privacy } from '../../../worksheets/privacy'
import { ClosedGoals } from '../../closed-page'
import { GoalForm } from '../../goal-form'
import { letterTexts } from '../../letter-texts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('change_title'),
})

export default whole(EditGoal)

async function EditGoal({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, goal, goals } = await view('goals.read', async (tx, me) => {
    if (me.reset?.closed) return { me, goal: null, goals: [] }
    const goal = isId(id) ? await readGoal(tx, id, me) : null
    return goal && { me, goal, goals: [...(await listGoals(tx, me))] }
  })
  if (!goal) return <ClosedGoals me={me} />
  const t = await words('goals')
  const parents = goals.filter(
    each => (each.state === 'open' || each.id === goal.parentId) && !isIn(goals, each.id, goal.id),
  )
  const { words: said, insteadOf, prize, own, rhythm, fun, dueOn, term, parentId } = goal
  return (
    <ClientWords namespaces={['goals']}>
      <Page title={t('change_title')} intro={<Privacy expected={false} />}>
        <GoalForm
          hidden={{ id, revision: String(goal.revision) }}
          value={{ words: said, insteadOf, prize, own, rhythm, fun, dueOn, term, parentId }}
          texts={await letterTexts()}
          parents={parents.map(({ id, words }) => ({ id, words }))}
        />
      </Page>
    </ClientWords>
  )
}

/** Whether a goal is another one, or a part of it however far down. */
function isIn(goals: { id: string; parentId: string | null }[], id: string | null, of: string): boolean {
  const seen = new Set<string>()
  for (let at = id; at !== null && !seen.has(at); at = goals.find(goal => goal.id === at)?.parentId ?? null) {
    if (at === of) return true
    seen.add(at)
  }
  return false
}
