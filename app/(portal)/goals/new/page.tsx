import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listGoals } from '@/db/goals'
import { readStored } from '@/db/worksheet-answers'
import { findRound } from '@/db/worksheets'
import { dreamIn, dreamsSheet, dreamsStep } from '@/lib/goals/dreams'
import { isId, newId } from '@/lib/ids'
import { Privacy } from '../../worksheets/privacy'
import { ClosedGoals } from '../closed-page'
import { GoalForm } from '../goal-form'
import { letterTexts } from '../letter-texts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('write_title'),
})

type Props = { searchParams: Promise<Record<'sheet' | 'line' | 'parent', string | string[] | undefined>> }

const text = (given: string | string[] | undefined) => (typeof given === 'string' ? given : '')

export default whole(NewGoal)

/** A new goal. The address may name a line of one's worksheet to begin with, never its words, or the aim it is part of. */
async function NewGoal({ searchParams }: Props) {
  const { sheet, line, parent } = await searchParams
  const { me, goals, dream } = await view('goals.read', async (tx, me) => {
    if (me.reset?.closed) return { me, goals: null, dream: '' }
    const round = isId(text(sheet)) ? await findRound(tx, text(sheet), me) : null
    const stored = round?.slug === dreamsSheet ? await readStored(tx, round.id) : null
    return {
      me,
      goals: [...(await listGoals(tx, me))],
      dream: dreamIn(stored?.get(dreamsStep)?.value, text(line)),
    }
  })
  if (!goals) return <ClosedGoals me={me} />
  const t = await words('goals')
  const parents = goals.filter(({ state }) => state === 'open')
  const parentId = parents.find(({ id }) => id === parent)?.id
  return (
    <ClientWords namespaces={['goals']}>
      <Page
        title={t('write_title')}
        intro={
          <>
            <span className="block">{t(dream ? 'from_sheet' : 'write_intro')}</span>
            <Privacy expected={false} />
          </>
        }
      >
        <GoalForm
          hidden={{ id: newId(me.now), revision: '0' }}
          value={{ words: dream, term: 'short', rhythm: 'two_weeks', parentId }}
          texts={await letterTexts()}
          parents={parents.map(({ id, words }) => ({ id, words }))}
        />
      </Page>
    </ClientWords>
  )
}
