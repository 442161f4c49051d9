import type { OpenInvitation } from '@/db/joining'
import { passwordProblem } from '@/lib/passwords'
import { newcomerForm } from '@/lib/people.form'

export type Errors = Record<string, string[]>

/** What the newcomer sent, read by the rules; or what is wrong with it, beside the fields. */
export const readNewcomer = (form: Record<string, unknown>, invitation: OpenInvitation) => {
  const read = newcomerForm({ username: invitation.email === null }).safeParse(form)
  const errors: Errors = {}
  for (const { path, message } of read.error?.issues ?? []) errors[path.join('.')] ??= [message]
  const problem = errors.password ? null : passwordProblem(text(form.password), contextOf(form, invitation))
  if (problem) errors.password = [problem]
  return read.success && !problem ? { newcomer: read.data } : { errors }
}

const text = (given: unknown) => (typeof given === 'string' ? given : '')

/** Words that somebody would try first: who they are, and where. */
const contextOf = (form: Record<string, unknown>, invitation: OpenInvitation) => {
  const { name, email, organizationName, shortName, teamName } = invitation
  const typed = [text(form.name).slice(0, 200), text(form.username).slice(0, 200)]
  return [...typed, name, email, organizationName, shortName, teamName].filter(word => word !== null)
}
