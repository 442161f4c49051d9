import * as z from 'zod'
import { papers } from './papers'

/** What the address of a page for paper says; what it doesn't say, or says wrongly, is left open. */
const paper = z.enum(papers).optional().catch(undefined)

export const paperForm = z.object({ paper })

export const sheetForm = z.object({
  slug: z.string().max(80),
  round: z.string().max(10).optional(),
  paper,
})

export const posterForm = z.object({ of: z.string().max(80), format: z.enum(['pdf', 'png']), paper })

export const goalPosterForm = posterForm.omit({ of: true }).extend({ id: z.string().max(80) })
