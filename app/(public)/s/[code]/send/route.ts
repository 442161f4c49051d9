import { createHmac } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { addressOf } from '@/app/address'
import { readBody } from '@/app/body'
import { customerView, publicView } from '@/app/gate'
import { countAgainst } from '@/db/limits'
import { storeResponse } from '@/db/responses'
import { responseForm } from '@/lib/feedback.form'
import { beyondLimits } from '@/lib/surveys'
import { findSurvey } from '../find-survey'
import { sealKept } from '../kept'

const hour = 60 * 60
/** In bytes: a hundred thousand characters of any script, as a form sends them. */
const heaviest = 1_500_000

/** Which address an answer came from, unreadable, and another one tomorrow. */
const mark = (address: string, day: string) =>
  createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
    .update(`survey ${day} ${address}`)
    .digest('base64url')

/** Where no proxy tells an address, all customers would share one: then the limit of the link holds alone. */
const isBeyondLimits = async (code: string, address: string, day: string) => {
  const link = `survey:${code}`
  const [ofLink, ofAddress] = await publicView(tx =>
    Promise.all([
      countAgainst(tx, link, hour),
      address === 'direct' ? 0 : countAgainst(tx, `${link}:${mark(address, day)}`, hour),
    ]),
  )
  return beyondLimits({ link: ofLink, address: ofAddress })
}

const see = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })

const plain = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

const fields = Object.keys(responseForm.shape)

/**
 * Takes a customer's answer. Wherever it goes from here is a page: thanks, the form with all that was typed, or a
 * word about the link. Only what no form sends gets a bare status.
 */
export const POST = async (
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> => {
  const typed = (await params).code
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return plain(415)
  const survey = await findSurvey(typed)
  if (survey?.state !== 'open') return see(`/s/${encodeURIComponent(typed)}`)
  const { code, day, now } = survey
  const body = await readBody(request, heaviest)
  if (!body) return see(`/s/${code}?problem=too-much`)

  const form = new FormData()
  for (const name of fields) if (typeof body[name] === 'string') form.set(name, body[name])
  const submission = parseWithZod(form, { schema: responseForm })
  if (submission.status !== 'success') {
    const errors = Object.entries(submission.error ?? {}).map(([name, problems]) => [
      name,
      problems?.[0] ?? 'invalid',
    ])
    const values = [...form.entries()].map(([name, value]) => [name, String(value)])
    const kept = { values: Object.fromEntries(values), errors: Object.fromEntries(errors) }
    return see(`/s/${code}?again=${sealKept(kept, code, now)}`)
  }
  const setAside = await isBeyondLimits(code, addressOf(request.headers), day)
  const stored = await customerView(code, tx => storeResponse(tx, submission.value, setAside))
  return see(stored ? `/s/${code}/thanks` : `/s/${code}`)
}
