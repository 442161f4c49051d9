import * as z from 'zod'
import { choice, optionalDay, optionalId } from './fields.schema'
import { outcomes } from './standard-proposals'
import { categories } from './standards'
import { line, optionalLine, optionalProse, prose, uuidSchema } from './text.schema'

const answers = z.object({
  id: uuidSchema,
  /** The one that was seen last; 0 for a new one. */
  revision: z.coerce.number('stale').int('stale').min(0, 'stale').max(1_000_000, 'stale'),
  /** What happens now. */
  happens: optionalProse(600),
  /** What the customer would expect. */
  expects: optionalProse(600),
  /** One sentence: what we can really keep. */
  pledge: line(300),
  /** How one would see that it is kept. */
  lookFor: optionalProse(600),
})

/** What somebody would count as good: a standard that isn't there yet, as an answer to an exercise or by itself. */
export const newProposalForm = answers
  .extend({
    exerciseId: optionalId,
    title: line(120),
    category: choice(categories),
    ownCategory: optionalLine(60),
  })
  .superRefine(({ category, ownCategory }, context) => {
    if (category === 'own' && ownCategory === null)
      context.addIssue({ code: 'custom', path: ['ownCategory'], message: 'required' })
  })

/** A change to a published standard, with why. */
export const changeProposalForm = answers.extend({ standardId: uuidSchema, why: prose(600) })

/** A proposal by its id. */
export const proposalIdForm = z.object({ id: uuidSchema })

/**
 * What becomes of a proposal, as it was read: `revision` is the one that was looked at. Joining names the other,
 * putting off says why.
 */
export const decisionForm = z
  .object({
    id: uuidSchema,
    revision: answers.shape.revision,
    outcome: choice(outcomes),
    joinedId: optionalId,
    words: optionalProse(600),
  })
  .superRefine(({ outcome, joinedId, words }, context) => {
    if (outcome === 'joined' && joinedId === null)
      context.addIssue({ code: 'custom', path: ['joinedId'], message: 'choose_one' })
    if (outcome === 'not_now' && words === null)
      context.addIssue({ code: 'custom', path: ['words'], message: 'required' })
  })

/** Asks everybody what they would count as good. */
export const exerciseForm = z
  .object({
    id: uuidSchema,
    category: choice(categories),
    ownCategory: optionalLine(60),
    note: optionalProse(300),
    lastDay: optionalDay.refine(day => day !== null, 'required').transform(day => day ?? ''),
  })
  .superRefine(({ category, ownCategory }, context) => {
    if (category === 'own' && ownCategory === null)
      context.addIssue({ code: 'custom', path: ['ownCategory'], message: 'required' })
  })
