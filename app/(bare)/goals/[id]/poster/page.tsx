import type { Metadata } from 'next'
import { WordsClosed } from '@/app/(portal)/account/closed'
import { view } from '@/app/gate'
import { PaperPage } from '@/app/paper/paper-page'
import { PosterPage } from '@/app/paper/poster-page'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readGoal } from '@/db/goals'
import { isId } from '@/lib/ids'
import { paperIn } from '@/lib/papers'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('paper'))('poster') })

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<'paper' | 'trouble', string | string[] | undefined>>
}

export default whole(GoalPoster, { as: 'main' })

/** A goal of one's own, to frame. */
async function GoalPoster({ params, searchParams }: Props) {
  const { id } = await params
  const { me, goal } = await view('goals.make-poster', async (tx, me) => {
    if (me.reset?.closed) return { me, goal: null }
    const goal = isId(id) ? await readGoal(tx, id, me) : null
    return goal && { me, goal }
  })
  const t = await words('paper')
  const address = `/goals/${id}/poster`
  if (!goal)
    return (
      <PaperPage
        address={address}
        paper={paperIn(me.timeZone)}
        back={{ address: '/goals', label: t('back_to_goals') }}
        title={t('poster')}
        notice={<WordsClosed me={me} />}
      />
    )
  return (
    <PosterPage
      me={me}
      said={goal.words}
      address={address}
      title={t('poster_of_goal')}
      back={{ address: `/goals/${id}`, label: t('back_to_goal') }}
      asked={await searchParams}
    />
  )
}
