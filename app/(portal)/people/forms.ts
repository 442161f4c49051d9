import * as z from 'zod'
import { readToken } from '@/lib/invitation-token'
import { invitationForm } from '@/lib/people.form'
import { uuidSchema } from '@/lib/text.schema'

/** The secret that the page made for what its form will create, so that sending it twice makes one. */
const token = z.string('stale').refine(text => readToken(text) === text, 'stale')

export const inviteForm = invitationForm.safeExtend({ token })

/** A way back in for somebody who is locked out. */
export const wayInForm = z.object({ id: uuidSchema, memberId: uuidSchema, token })

export const remakeForm = z.object({ id: uuidSchema, token })

/** A form that only names what it is about. */
export const idForm = z.object({ id: uuidSchema })
