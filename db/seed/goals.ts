import { createHash } from 'node:crypto'
import { makeFeed } from '../calendar-feeds'
import type { Tx } from '../client'
import { goalMilestones } from '../goal-milestones'
import { addReview } from '../goal-reviews'
import { sayState } from '../goal-states'
import { goals } from '../goals'
import { chanceOf } from './chance'
import { goalsOf, type WrittenGoal, withCalendar } from './goal-texts'
import type { World } from './world'

/** What a few people want for themselves: aims with their parts, milestones with prizes, looks at them. */
export const seedGoals = async ({ as, cast, people, daysAgo }: World) => {
  // A chance of its own, so that nobody else's story changes.
  const chance = chanceOf(`${cast.shortName} goals`)
  const at = (day: number) => daysAgo(-day)
  const on = (day: number | undefined) => (day === undefined ? null : at(day).toISOString().slice(0, 10))

  const write = async (tx: Tx, memberId: string, parentId: string | null, goal: WrittenGoal) => {
    const id = chance.id()
    const { words, insteadOf, own, fun, prize, term = 'short', rhythm = 'none' } = goal
    await tx.insert(goals).values({
      ...{ id, memberId, parentId, words, insteadOf, own, fun, prize, term, rhythm },
      dueOn: on(goal.due),
      rhythmFrom: on(goal.day) ?? '',
      keptAsIs: on(goal.keptAsIs),
      createdAt: at(goal.day),
    })
    const ofGoal = () => ({ id: chance.id(), goalId: id, memberId })
    for (const { name, due, prize, reached } of goal.steps ?? []) {
      const dates = { dueOn: on(due), reachedOn: on(reached), createdAt: at(goal.day) }
      await tx.insert(goalMilestones).values({ ...ofGoal(), name, prize, ...dates })
    }
    for (const { day, ...answers } of goal.looks ?? [])
      await addReview(tx, { ...ofGoal(), ...answers, day: on(day) ?? '', writtenAt: at(day) })
    for (const { day, state, words } of goal.states ?? [])
      await sayState(tx, { ...ofGoal(), state, words, saidOn: on(day) ?? '', saidAt: at(day) })
    for (const part of goal.parts ?? []) await write(tx, memberId, id, part)
  }

  for (const person of people) {
    const { memberId, name } = person
    await as(person, async tx => {
      for (const goal of goalsOf[name] ?? []) await write(tx, memberId, null, goal)
      if (!withCalendar.includes(name)) return
      // Nobody knows the secret: it is there to be remade or taken back.
      const secretHash = createHash('sha256').update(chance.id()).digest('hex')
      await makeFeed(tx, { id: chance.id(), memberId, secretHash, madeAt: at(-20) })
    })
  }
}
