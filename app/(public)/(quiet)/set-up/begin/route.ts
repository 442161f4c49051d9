import { randomUUID } from 'node:crypto'
import { mayTry } from '@/app/attempts'
import { letIn } from '@/app/auth'
import { readBody } from '@/app/body'
import { publicView } from '@/app/gate'
import { hashPassword } from '@/app/passwords'
import { setUp } from '@/db/organizations'
import { isBrowser, plain, see } from '../../answers'
import { typedHeader } from '../../typed'
import { isFounded } from '../founded'
import { type Errors, isSetUpCode, readFounder } from '../founder'

type Form = Record<string, unknown>

/** Founds the first organization and signs its admin in, for who has the printed code. */
export const POST = async (request: Request): Promise<Response> => {
  if (await isFounded()) return over(request)
  const form = await readBody(request)
  if (!form) return plain(400, { error: 'not_readable' })
  const attempt = await mayTry('set-up', request)
  if (!attempt) return refuse(request, form, { code: ['too_many_attempts'] }, 429)
  const right = isSetUpCode(form.code)
  if (right) await attempt.rightAfterAll()

  const read = readFounder(form)
  if (!right)
    return refuse(request, form, { ...('errors' in read && read.errors), code: ['code_wrong'] }, 401)
  if ('errors' in read) return refuse(request, form, read.errors, 400)
  const { password, ...founder } = read.founder
  const ids = { organizationId: randomUUID(), identityId: randomUUID(), memberId: randomUUID() }
  const passwordHash = await hashPassword(password)
  const outcome = await publicView(tx => setUp(tx, { ...founder, ...ids, passwordHash }))
  if (outcome === 'zone') return refuse(request, form, { timeZone: ['choose_one'] }, 400)
  if (outcome === 'over') return over(request)
  return see('/settings?said=set-up', await letIn(ids.identityId, request.headers.get('user-agent')))
}

/** Somebody was faster, or the same form came twice: there is an organization, and its admin signs in. */
const over = (request: Request) => (isBrowser(request) ? see('/sign-in') : plain(404, { error: 'not_found' }))

const kept = ['code', 'organization', 'name', 'login', 'timeZone', 'language']

/** Back to the form, with what was typed; never with the password. */
const refuse = (request: Request, form: Form, errors: Errors, status: number) => {
  if (!isBrowser(request)) return plain(status, { error: 'invalid', fields: errors })
  const values = Object.fromEntries(
    kept.map(name => [name, typeof form[name] === 'string' ? form[name] : '']),
  )
  return see('/set-up', typedHeader('__Host-set-up', { of: 'set-up', values, errors }))
}
