import * as z from 'zod'
import { choice, number, optionalChoice, optionalDay, optionalNumber, several } from './fields.schema'
import { idPattern, isId } from './ids'
import { ranks } from './people'
import { categories, changes, comparisons, usualDaysToAccept } from './standards'
import { line, optionalLine, optionalProse, prose, uuidSchema } from './text.schema'

const amount = { min: 0, max: 1_000_000_000 }

const fields = z.object({
  id: uuidSchema,
  title: line(120),
  category: choice(categories),
  ownCategory: optionalLine(60),
  /** One sentence: what customers can count on. */
  pledge: line(300),
  /** Markdown. */
  guidance: optionalProse(8000),
  metric: optionalLine(80),
  comparison: optionalChoice(comparisons),
  value: optionalNumber(amount),
  unit: optionalLine(40),
  expectedValue: optionalNumber(amount),
  /** Where we know from what customers expect. */
  expectedSource: optionalLine(200),
  askedOn: optionalDay,
  /** How many customers were asked. */
  askedOf: optionalNumber({ min: 1, max: 1_000_000_000, whole: true }),
  nearEnough: optionalNumber(amount),
  /** What customers are told where the pledge stays behind what they expect. */
  toldCustomers: optionalProse(300),
  /** What a manager will look at to see whether it is kept. */
  lookFor: optionalProse(600),
  /** It applies to these teams with those under them; to everybody where none is named. */
  teams: several.pipe(z.array(uuidSchema).max(500)),
  /** And there to these ranks; to all where none is named. */
  ranks: several.pipe(z.array(choice(ranks)).max(ranks.length)),
  /** One question that whoever accepts it answers in their own words. */
  question: optionalLine(200),
  /** Within how many days somebody it applies to should have accepted it. */
  acceptWithin: optionalNumber({ min: 1, max: 365, whole: true }).transform(
    days => days ?? usualDaysToAccept,
  ),
})

const measure = ['metric', 'comparison', 'value', 'unit'] as const
const expectation = ['expectedSource', 'askedOn', 'askedOf', 'nearEnough'] as const

/** A standard as it is drafted. A measure is given whole or not at all; an expectation needs a measure. */
export const standardForm = fields.superRefine((standard, context) => {
  const missing = (path: keyof StandardForm) =>
    context.addIssue({ code: 'custom', path: [path], message: 'required' })
  if (standard.category === 'own' && standard.ownCategory === null) missing('ownCategory')
  const expects = [...expectation, 'expectedValue' as const].some(name => standard[name] !== null)
  if (expects || measure.some(name => standard[name] !== null))
    for (const name of measure) if (standard[name] === null) missing(name)
  if (!expects) return
  if (standard.expectedValue === null) missing('expectedValue')
  if (standard.expectedSource === null) missing('expectedSource')
})

export type StandardForm = z.infer<typeof fields>

/** A draft, with the revision of it that the editor saw. */
export const seenDraftForm = z.object({
  id: uuidSchema,
  version: number({ min: 0, max: 1_000_000, whole: true }),
})

/**
 * A first publication: the day it starts (at once where none is named), and what customers are told where it stays
 * behind what they expect.
 */
export const publishForm = seenDraftForm.extend({
  startsOn: optionalDay,
  toldCustomers: optionalProse(300),
})

/** A revision says what changed and whether everybody is asked again. */
export const reviseForm = publishForm.extend({ change: choice(changes), whatChanged: prose(600) })

/** Accepting a version. */
export const acceptForm = z.object({ id: uuidSchema, versionId: uuidSchema, answer: optionalProse(600) })

/** What somebody signed on paper, as their manager records it. */
export const onPaperForm = acceptForm.extend({
  memberId: z.string('choose_one').regex(idPattern, 'choose_one'),
  acceptedOn: optionalDay.refine(day => day !== null, 'required').transform(day => day ?? ''),
})

/** Whom a check is of: a team, or somebody in it. */
export interface Checked {
  teamId: string
  /** Null: the team as a whole. */
  memberId: string | null
}

/** How a form and an address name it: the id of the team, and after a dot that of the member. */
export function nameChecked({ teamId, memberId }: Checked): string {
  return memberId === null ? teamId : `${teamId}.${memberId}`
}

const whom = z.string('choose_one').transform((text, context): Checked => {
  const [teamId = '', memberId = null, ...more] = text.split('.')
  if (more.length === 0 && isId(teamId) && (memberId === null || isId(memberId))) return { teamId, memberId }
  context.addIssue({ code: 'custom', message: 'choose_one' })
  return z.NEVER
})

/** What somebody saw of a standard. */
export const checkForm = z.object({
  id: uuidSchema,
  standardId: uuidSchema,
  whom,
  met: choice(['yes', 'no']).transform(met => met === 'yes'),
  value: optionalNumber(amount),
  note: optionalProse(600),
})

/** What somebody says to a check of themselves. */
export const replyForm = z.object({ id: uuidSchema, reply: prose(600) })
