import { addressOf } from '@/app/address'
import { mayTry } from '@/app/attempts'
import { letIn, proveIdentity } from '@/app/auth'
import { readBody } from '@/app/body'
import { publicView } from '@/app/gate'
import { hashPassword } from '@/app/passwords'
import { hashToken } from '@/app/token-hash'
import { findSignInCode, newlyLetIn, redeemSignInCode } from '@/db/sign-in-codes'
import { printToken, readToken } from '@/lib/invitation-token'
import { passwordProblem } from '@/lib/passwords'
import { isBrowser, plain, see } from '../../../answers'
import { typedHeader } from '../../../typed'

/** Somebody who was locked out sets a new password with the code that they were given, and is in. */
export const POST = async (
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> => {
  const token = readToken((await params).token)
  const hash = hashToken(token ?? '')
  const back = token ? `/way-in/${printToken(token)}` : '/way-in/over'
  const attempt = await mayTry('way-in', request)
  if (!attempt) return refuse(request, back, hash, 'too_many_attempts', 429)
  if (!token) return over(request, back)
  const form = await readBody(request)
  if (!form) return plain(400, { error: 'not_readable' })

  const password = typeof form.password === 'string' ? form.password : ''
  const { code } = await publicView(async tx => ({ code: await findSignInCode(tx, hash) }))
  if (!code) return twice(request, back, hash, password)
  await attempt.rightAfterAll()

  const problem = passwordProblem(password, Object.values(code))
  if (problem) return refuse(request, back, hash, problem, 400)
  const passwordHash = await hashPassword(password)
  const { identity } = await publicView(async tx => ({
    identity: await redeemSignInCode(tx, hash, passwordHash),
  }))
  return identity ? welcome(request, identity) : twice(request, back, hash, password)
}

/** The same form sent a second time ends as the first did, for who knows the password that it set. */
const twice = async (request: Request, back: string, hash: string, password: string) => {
  const { login } = await publicView(async tx => ({ login: await newlyLetIn(tx, hash) }))
  if (!login) return over(request, back)
  const proof = await proveIdentity(login, password.slice(0, 1024), addressOf(request.headers))
  return typeof proof === 'string' ? over(request, back) : welcome(request, proof.identityId)
}

const welcome = async (request: Request, identity: string) =>
  see('/', await letIn(identity, request.headers.get('user-agent')))

/** Back to the form, which says what is wrong; never with the password. */
const refuse = (request: Request, back: string, of: string, problem: string, status: number) => {
  const errors = { password: [problem] }
  if (!isBrowser(request)) return plain(status, { error: 'invalid', fields: errors })
  return see(back, typedHeader('__Host-way-in', { of, values: {}, errors }))
}

/** People are shown the page that isn't there; programs are told so. */
const over = (request: Request, back: string) =>
  isBrowser(request) ? see(back) : plain(404, { error: 'not_found' })
