import * as z from 'zod'
import { heardForm } from '@/lib/feedback.form'
import { idPattern } from '@/lib/ids'

/** What was heard, and the team that it is for where it is about nobody. */
export const teamForm = heardForm.safeExtend({
  teamId: z.string('choose_one').regex(idPattern, 'choose_one'),
})
