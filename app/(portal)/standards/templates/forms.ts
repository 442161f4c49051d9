import * as z from 'zod'
import { several } from '@/lib/fields.schema'
import { templateNamed } from '@/lib/standard-templates/shelf'

const keys = several.pipe(z.array(z.string('adopt_nothing')))

/**
 * Any of the templates, by their keys. Always in the same order: two admins who take the same ones at once wait for each
 * other and not both.
 */
export const adoptForm = z.object({
  templates: keys.transform((sent, context) => {
    const chosen = [...new Set(sent)].sort().flatMap(key => templateNamed(key) ?? [])
    if (chosen.length === 0) context.addIssue({ code: 'custom', message: 'adopt_nothing' })
    return chosen
  }),
})
export type AdoptForm = z.input<typeof adoptForm>
