'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { reachMilestone, removeMilestone, saveMilestone } from '@/db/goal-milestones'
import { addReview } from '@/db/goal-reviews'
import { sayState } from '@/db/goal-states'
import { keepAsIs, readGoal, removeGoal, saveGoal } from '@/db/goals'
import { goalForm, goalIdForm, milestoneForm, reachForm, reviewForm, stateForm } from '@/lib/goals/goal.form'

const stale = { errors: { '': ['stale'] } }

export const save = action('goals.write', goalForm, async (tx, goal, me) => {
  const { memberId, today, now } = me
  const outcome = await saveGoal(tx, { ...goal, memberId, today, now })
  if (outcome === 'stale') return stale
  if (outcome === 'parent') return { errors: { parentId: ['not_a_part'] } }
  return { to: `/goals/${goal.id}?said=saved`, subject: goal.id }
})

export const keep = action('goals.write', goalIdForm, async (tx, { id }, me) => {
  if (!(await keepAsIs(tx, id, me, me.today))) notFound()
  return { to: `/goals/${id}?said=kept`, subject: id }
})

export const say = action('goals.write', stateForm, async (tx, said, me) => {
  if (!(await readGoal(tx, said.goalId, me))) notFound()
  await sayState(tx, { ...said, memberId: me.memberId, saidOn: me.today, saidAt: me.now })
  return { to: `/goals/${said.goalId}?said=state`, subject: said.goalId }
})

export const saveStep = action('goals.write', milestoneForm, async (tx, milestone, me) => {
  if (!(await readGoal(tx, milestone.goalId, me))) notFound()
  const saved = await saveMilestone(tx, { ...milestone, memberId: me.memberId, createdAt: me.now })
  if (!saved) return stale
  return { to: `/goals/${milestone.goalId}?said=milestone`, subject: milestone.goalId }
})

export const reach = action('goals.reach', reachForm, async (tx, { id, reached, from }, me) => {
  const day = reached === 'yes' ? me.today : null
  const goalId = await reachMilestone(tx, { id, memberId: me.memberId, day })
  if (!goalId) notFound()
  const said = day ? 'reached' : 'unreached'
  return { to: from === 'today' ? `/today?said=${said}` : `/goals/${goalId}?said=${said}`, subject: goalId }
})

export const removeStep = action('goals.remove', goalIdForm, async (tx, { id }, me) => {
  const goalId = await removeMilestone(tx, id, me)
  if (!goalId) notFound()
  return { to: `/goals/${goalId}?said=milestone_removed`, subject: goalId }
})

export const review = action('goals.review', reviewForm, async (tx, answers, me) => {
  if (!(await readGoal(tx, answers.goalId, me))) notFound()
  await addReview(tx, { ...answers, memberId: me.memberId, day: me.today, writtenAt: me.now })
  return { to: `/goals/${answers.goalId}?said=review`, subject: answers.goalId }
})

export const remove = action('goals.remove', goalIdForm, async (tx, { id }, me) => {
  if (!(await removeGoal(tx, id, me))) notFound()
  return { to: '/goals?said=removed', subject: id }
})
