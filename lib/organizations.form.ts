import * as z from 'zod'
import { choice, number } from './fields.schema'
import { locales } from './locales'
import { highestFloor } from './organizations'
import { isEmail, isUsername, tidyLogin } from './people'
import { line, optionalLine, optionalProse } from './text.schema'
import { isTimeZone } from './time-zones'

const timeZone = z.string('choose_one').refine(isTimeZone, 'choose_one')
const name = line(80, { bytes: 240 })

/** What an installation's first admin says; the code is compared elsewhere, the password has rules of its own. */
export const foundingForm = z.object({
  code: line(200),
  organization: name,
  name: line(80),
  /** An e-mail address, or the part of a username before the @. */
  login: line(254)
    .transform(tidyLogin)
    .refine(typed => isEmail(typed) || isUsername(typed), 'not_a_login'),
  password: z.string('required').min(1, 'required'),
  timeZone,
  language: choice(locales),
})

/** What an admin sets for the organization; `revision` is the one that they saw. */
export const settingsForm = z.object({
  name,
  mission: optionalProse(1000),
  serviceVision: optionalLine(200),
  acceptanceWording: optionalLine(120),
  timeZone,
  dayStartsAt: number({ min: 0, max: 23, whole: true }),
  language: choice(locales),
  floor: number({ min: 5, max: highestFloor, whole: true }),
  revision: number({ min: 1, max: 1_000_000_000, whole: true }),
})
export type SettingsForm = z.infer<typeof settingsForm>
