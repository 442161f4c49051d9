import { endpoint } from '@/app/gate'
import { posterFile } from '@/app/paper/poster-file'
import { readGoal } from '@/db/goals'
import { isId } from '@/lib/ids'
import { goalPosterForm } from '@/lib/papers.form'

/** The poster as a PDF or a picture. */
export const GET = endpoint('goals.make-poster', goalPosterForm, async (tx, { id, format, paper }, me) => {
  const goal = isId(id) ? await readGoal(tx, id, me) : null
  if (!goal) return null
  return posterFile(tx, me, {
    said: goal.words,
    deed: 'goals.make-poster',
    subjectId: goal.id,
    page: `/goals/${goal.id}/poster`,
    name: 'poster-goal',
    format,
    paper,
  })
})
