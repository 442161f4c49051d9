import * as z from 'zod'
import { choice, number, optionalId, tick } from './fields.schema'
import { locales } from './locales'
import { isEmail, isUsername, ranks, themes, tidyLogin } from './people'
import { line, optionalLine, uuidSchema } from './text.schema'
import { isTimeZone } from './time-zones'

/** What a person is called. */
const personName = line(80)

/** What a team is called; no two in an organization are called the same. */
const teamName = line(80, { bytes: 240 })

/** An e-mail address in the form in which it is kept. */
export const emailSchema = line(254).transform(tidyLogin).refine(isEmail, 'not_an_email')

/** An e-mail address, or null for somebody who has none. */
const optionalEmail = optionalLine(254)
  .transform(typed => (typed === null ? null : tidyLogin(typed)))
  .refine(typed => typed === null || isEmail(typed), 'not_an_email')

/** The part of a username before the @, which the person chooses. */
export const usernameSchema = line(40).transform(tidyLogin).refine(isUsername, 'not_a_username')

/** Somebody to let in: by a letter to their address, or by a printed slip where they have none. */
export const invitationForm = z
  .object({
    id: uuidSchema,
    name: personName,
    email: optionalEmail,
    rank: choice(ranks),
    isAdmin: tick,
    teamId: optionalId,
    manages: tick,
  })
  .refine(({ manages, teamId }) => !manages || teamId !== null, { path: ['teamId'], message: 'choose_one' })
export type InvitationForm = z.infer<typeof invitationForm>

const teamIds = z.array(uuidSchema).max(1000).default([])

/** What an admin may change about a member; `revision` is the one that they saw. */
export const memberForm = z.object({
  id: uuidSchema,
  name: personName,
  rank: choice(ranks),
  isAdmin: tick,
  teams: teamIds,
  manages: teamIds,
  revision: number({ min: 0, max: 1_000_000_000, whole: true }),
})
export type MemberForm = z.infer<typeof memberForm>

/** A team and the team above it. */
export const teamForm = z
  .object({ id: uuidSchema, name: teamName, parentId: optionalId })
  .refine(({ id, parentId }) => id !== parentId, { path: ['parentId'], message: 'choose_one' })
export type TeamForm = z.infer<typeof teamForm>

/** What one may change about oneself. */
export const ownNameForm = z.object({ name: personName })

export const themeForm = z.object({ theme: choice(themes) })

/** How one reads dates and times, and where one is; null for the organization's time zone. */
export const localeForm = z.object({
  locale: choice(locales),
  timeZone: optionalLine(60).refine(zone => zone === null || isTimeZone(zone), 'choose_one'),
})
export type LocaleForm = z.infer<typeof localeForm>

/** A password as it is typed: nothing is trimmed; lib/passwords.ts says whether it will do. */
const typedPassword = z.string('required').min(1, 'required')

export const passwordForm = z.object({ current: typedPassword, password: typedPassword })
export type PasswordForm = z.infer<typeof passwordForm>

/** How a newcomer comes in; the username only where the invitation has no address. */
export const newcomerForm = (chooses: { username: boolean }) =>
  z.object({
    name: personName,
    username: chooses.username ? usernameSchema : z.unknown().transform(() => null),
    password: typedPassword,
  })
