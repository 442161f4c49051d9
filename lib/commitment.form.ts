import * as z from 'zod'

/** One's own ticks, to be shown or taken back: there is nothing to fill in. */
export const showingForm = z.object({})
