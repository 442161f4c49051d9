import * as z from 'zod'
import { choice, number, optionalDay, optionalId } from '../fields.schema'
import { readToken } from '../invitation-token'
import { line, optionalLine, optionalProse, uuidSchema } from '../text.schema'
import { longestGoal, rhythms, states, terms } from './goal'

const revision = number({ min: 0, max: 1_000_000, whole: true })

/** A goal as it is written. What it is to take the place of says for itself that it is still to be turned round. */
export const goalForm = z
  .object({
    id: uuidSchema,
    /** How often it was saved when the writer opened it; 0 for a new one. */
    revision,
    words: optionalLine(longestGoal),
    /** What it takes the place of, where it began as something to stop. */
    insteadOf: optionalLine(longestGoal),
    own: optionalProse(1000),
    fun: optionalProse(1000),
    prize: optionalLine(160),
    term: choice(terms),
    dueOn: optionalDay,
    parentId: optionalId,
    rhythm: choice(rhythms),
  })
  .transform(({ words, ...goal }, context) => {
    if (words !== null) return { ...goal, words }
    context.addIssue({
      code: 'custom',
      path: ['words'],
      message: goal.insteadOf === null ? 'required' : 'turn_it_round',
    })
    return z.NEVER
  })

export type GoalForm = z.input<typeof goalForm>

export const milestoneForm = z.object({
  id: uuidSchema,
  goalId: uuidSchema,
  name: line(160),
  dueOn: optionalDay,
  prize: optionalLine(160),
})

export type MilestoneForm = z.input<typeof milestoneForm>

/** A milestone that is reached, or not after all; sent from Today or from its goal. */
export const reachForm = z.object({
  id: uuidSchema,
  reached: choice(['yes', 'no']),
  from: choice(['today', 'goal']),
})

export const stateForm = z.object({
  id: uuidSchema,
  goalId: uuidSchema,
  state: choice(states),
  /** The owner's own words for it. */
  words: optionalLine(longestGoal),
})

export type StateForm = z.input<typeof stateForm>

/** The three questions; at least one of them is answered. */
export const reviewForm = z
  .object({
    id: uuidSchema,
    goalId: uuidSchema,
    sense: optionalProse(1000),
    stuck: optionalProse(1000),
    change: optionalProse(1000),
  })
  .superRefine(({ sense, stuck, change }, context) => {
    if (sense === null && stuck === null && change === null)
      context.addIssue({ code: 'custom', path: ['sense'], message: 'required' })
  })

export type ReviewForm = z.input<typeof reviewForm>

export const goalIdForm = z.object({ id: uuidSchema })

/** A new secret address of one's calendar. */
export const feedForm = z.object({
  token: z.string('stale').refine(text => readToken(text) === text, 'stale'),
})

/** Taking it back needs nothing: everybody has one at most. */
export const revokeFeedForm = z.object({})
