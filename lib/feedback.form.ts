import * as z from 'zod'
import { broughtBy, customerKinds, heardChannels, wouldReturn } from './feedback'
import { choice, number, optionalChoice, optionalId, optionalNumber } from './fields.schema'
import { optionalLine, optionalProse, prose, uuidSchema } from './text.schema'

const rating = { min: 1, max: 5, whole: true }
const commentLength = 4000
const whoLength = 120

/** What a customer sends: the overall rating, and whatever else they liked to say. */
export const responseForm = z.object({
  /** Made with the page: sent twice, it is stored once. */
  id: uuidSchema,
  overall: number(rating),
  understood: optionalNumber(rating),
  welcome: optionalNumber(rating),
  important: optionalNumber(rating),
  comfortable: optionalNumber(rating),
  broughtBy: optionalChoice(broughtBy),
  wouldReturn: optionalChoice(wouldReturn),
  /** From 0, surely not, to 10, surely. */
  wouldTell: optionalNumber({ min: 0, max: 10, whole: true }),
  /** In the customer's words; there is never a list of people to choose from. */
  whoHelped: optionalLine(whoLength),
  comment: optionalProse(commentLength),
  /** The question on a standard that stood there, and its answer: a number, or 1 for yes and 0 for no. */
  questionId: optionalId,
  answer: z
    .unknown()
    .optional()
    // Half of the world writes 2,5.
    .transform(value => (typeof value === 'string' ? value.replace(',', '.') : value))
    .pipe(optionalNumber({ min: 0, max: 1_000_000 })),
})
export type ResponseForm = z.infer<typeof responseForm>

/** What a member heard a customer say. */
export const heardForm = z.object({
  id: uuidSchema,
  channel: choice(heardChannels),
  /** Customers from outside, where the form doesn't say. */
  customers: optionalChoice(customerKinds).transform(kind => kind ?? 'external'),
  /** The customer's words, as near as one remembers them. */
  words: prose(commentLength),
  rating: optionalNumber(rating),
  /** The standard it touches. */
  standardId: optionalId,
  /** The member it is about. */
  aboutId: optionalId,
})
export type HeardForm = z.infer<typeof heardForm>
