import { randomUUID } from 'node:crypto'
import { addressOf } from '@/app/address'
import { proveIdentity } from '@/app/auth'
import { readBody } from '@/app/body'
import { publicView } from '@/app/gate'
import { hashPassword } from '@/app/passwords'
import { currentIdentity } from '@/app/session'
import { hashToken } from '@/app/token-hash'
import { acceptInvitation, acceptInvitationAs, findInvitation, newlyJoined } from '@/db/joining'
import { printToken, readToken } from '@/lib/invitation-token'
import { isBrowser, plain, see } from '../../../answers'
import { typedHeader } from '../../../typed'
import { type Errors, readNewcomer } from '../newcomer'

type Form = Record<string, unknown>

/** Somebody comes in: as a new person, or as the one who is signed in with the invited address. */
export const POST = async (
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> => {
  const token = readToken((await params).token)
  if (!token) return over(request, '/join/over')
  const visit = { request, back: `/join/${printToken(token)}`, hash: hashToken(token) }
  const form = await readBody(request)
  if (!form) return plain(400, { error: 'not_readable' })

  const { invitation } = await publicView(async tx => ({ invitation: await findInvitation(tx, visit.hash) }))
  if (!invitation) return twice(visit, form)
  if (invitation.hasAccount) return comeInAs(visit)

  const { newcomer, errors } = readNewcomer(form, invitation)
  if (errors) return refuse(visit, form, errors)
  const { password, ...person } = newcomer
  const passwordHash = await hashPassword(password)
  const { outcome, login } = await publicView(tx =>
    acceptInvitation(tx, { ...person, secretHash: visit.hash, identityId: randomUUID(), passwordHash }),
  )
  if (outcome === 'taken') return refuse(visit, form, { username: ['username_taken'] })
  if (outcome === 'known') return see(visit.back)
  return outcome === 'joined' && login ? welcome(login) : twice(visit, form)
}

type Visit = { request: Request; back: string; hash: string }

/** The same form sent a second time ends as the first did, for who knows the password that it set. */
const twice = async ({ request, back, hash }: Visit, form: Form) => {
  const { login } = await publicView(async tx => ({ login: await newlyJoined(tx, hash) }))
  if (!login || typeof form.password !== 'string') return over(request, back)
  const proof = await proveIdentity(login, form.password.slice(0, 1024), addressOf(request.headers))
  return typeof proof === 'string' ? over(request, back) : welcome(login)
}

const comeInAs = async ({ request, back, hash }: Visit) => {
  const identity = await currentIdentity()
  if (!identity) return see(back)
  const outcome = await publicView(tx => acceptInvitationAs(tx, hash, identity.sessionId))
  if (outcome === 'over') return over(request, back)
  return see('/')
}

/** Back to the form, with what was typed; never with the password. */
const refuse = ({ request, back, hash }: Visit, form: Form, errors: Errors) => {
  if (!isBrowser(request)) return plain(400, { error: 'invalid', fields: errors })
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  return see(
    back,
    typedHeader('__Host-join', {
      of: hash,
      values: { name: text('name'), username: text('username') },
      errors,
    }),
  )
}

/** To the sign-in page, which knows already who is coming. */
const welcome = (login: string) =>
  see(
    '/sign-in?said=joined',
    `__Host-typed=${encodeURIComponent(login)}; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict`,
  )

/** People are shown the page that isn't there; programs are told so. */
const over = (request: Request, back: string) =>
  isBrowser(request) ? see(back) : plain(404, { error: 'not_found' })
