import { createHash, timingSafeEqual } from 'node:crypto'
import type * as z from 'zod'
import { suggestedShortName } from '@/lib/organizations'
import { foundingForm } from '@/lib/organizations.form'
import { passwordProblem } from '@/lib/passwords'
import { isEmail } from '@/lib/people'

export type Errors = Record<string, string[]>
type Founder = Omit<z.infer<typeof foundingForm>, 'code'> & { shortName: string }

/** What the first admin sent, read by the rules; or what is wrong with it, beside the fields. */
export const readFounder = (form: Record<string, unknown>): { founder: Founder } | { errors: Errors } => {
  const read = foundingForm.safeParse(form)
  const errors: Errors = {}
  for (const { path, message } of read.error?.issues ?? []) errors[path.join('.')] ??= [message]
  const words = ['organization', 'name', 'login'].map(name => text(form[name]).slice(0, 200))
  const problem = errors.password ? null : passwordProblem(text(form.password), words)
  if (problem) errors.password = [problem]
  if (!read.success || problem) return { errors }
  const { code: _, ...founder } = read.data
  const shortName = suggestedShortName(founder.organization)
  const login = isEmail(founder.login) ? founder.login : `${founder.login}@${shortName}`
  return { founder: { ...founder, login, shortName } }
}

/**
 * Whether a code is the one that was printed at the start. It is read as people copy it: capitals, dashes and spaces
 * don't count. Without a printed code none is right.
 */
export const isSetUpCode = (typed: unknown): boolean => {
  const right = process.env.SETUP_CODE ?? ''
  return right.length >= 26 && timingSafeEqual(fingerprint(text(typed)), fingerprint(right))
}

const fingerprint = (code: string) =>
  createHash('sha256').update(code.slice(0, 200).toLowerCase().replace(/[\s-]/g, '')).digest()

const text = (given: unknown) => (typeof given === 'string' ? given : '')
