import 'server-only'
import type { SubmissionResult } from '@conform-to/dom'
import { parseWithZod } from '@conform-to/zod/v4'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect, unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import { addAuditEntry } from '@/db/audit'
import { asCustomer, asNobody, type CustomerTx, inOrganization, type OpenTx, type Tx } from '@/db/client'
import { proveScope, type TeamScope } from '@/db/scope'
import { type Ability, can, needsOwnWords } from '@/lib/access'
import { newId } from '@/lib/ids'
import { documentInHand } from './answer'
import { readBody } from './body'
import { report } from './report'
import { currentMember, type Member } from './session'

/** Sends whoever is not signed in to the sign-in page, and back again afterwards. */
const toSignIn = async (): Promise<never> => {
  const path = (await headers()).get('x-path') ?? '/'
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
}

/** The member who asks, if they may. Not allowed and not found are the same 404. */
const admitted = async (ability: Ability): Promise<Member> => {
  const me = (await currentMember()) ?? (await toSignIn())
  if (!can(me, ability)) notFound()
  return me
}

/**
 * The door of pages: reads in one read-only transaction; null is a 404.
 * `const standards = await view('standards.read', listStandards)`
 * With `report`, everything read is of one moment, as a dashboard needs it; with `write`, that its reader has looked
 * is itself kept, for nobody but them.
 */
export const view = async <T>(
  ability: Ability,
  read: (tx: Tx, me: Member, scope: TeamScope) => Promise<T>,
  mode: 'read' | 'report' | 'write' = 'read',
): Promise<NonNullable<T>> => {
  const me = await admitted(ability)
  return (await inOrganization(me, tx => read(tx, me, proveScope(me)), mode)) ?? notFound()
}

/**
 * The same where the reading itself is noted in the trail, in the name of the ability and of what was read, or of
 * whomever it is found to be about.
 */
export const auditedView = async <T>(
  ability: Ability,
  subject: string | null | ((found: NonNullable<T>) => string),
  read: (tx: Tx, me: Member, scope: TeamScope) => Promise<T>,
): Promise<NonNullable<T>> => {
  const me = await admitted(ability)
  const found = await inOrganization(me, async tx => {
    const found = await read(tx, me, proveScope(me))
    if (!found) return found
    const subjectId = typeof subject === 'function' ? subject(found) : subject
    await addAuditEntry(tx, { id: newId(me.now), memberId: me.memberId, deed: ability, subjectId })
    return found
  })
  return found ?? notFound()
}

/** Whether it is about one's own words and they are closed just now; the policies would refuse it less kindly. */
const wordsClosed = (ability: Ability, me: Member) => needsOwnWords(ability) && me.reset?.closed === true

/** What an action says when it is done. */
type Outcome = {
  /** Where to go, once it is committed; stays on the page when absent. */
  to?: string
  /** The frame around the page shows something else now: a name, an organization, what one may do. */
  reframes?: boolean
  /** What it was done to, for the trail. */
  subject?: string
  /** Errors beside fields, as keys of the `errors` messages; nothing is written then. */
  errors?: Record<string, string[]>
}

type Write<Value> = (tx: Tx, value: Value, me: Member, scope: TeamScope) => Promise<Outcome>

/** Rolls the transaction back and carries the errors out of it. */
class Refused extends Error {
  constructor(readonly errors: Record<string, string[]>) {
    super('refused')
  }
}

/** Writes in one transaction, together with the entry in the trail. */
const written = async <Value>(ability: Ability, write: Write<Value>, value: Value, me: Member) =>
  inOrganization(me, async tx => {
    const outcome = await write(tx, value, me, proveScope(me))
    if (outcome.errors) throw new Refused(outcome.errors)
    await addAuditEntry(tx, {
      id: newId(me.now),
      memberId: me.memberId,
      deed: ability,
      subjectId: outcome.subject ?? null,
    })
    return outcome
  }).catch((failure: unknown): Outcome => {
    if (failure instanceof Refused) return { errors: failure.errors }
    throw failure
  })

/** Passwords never come back, not even to who typed them. */
const secretFields = ['current', 'password']

/** What was written by another member is neither kept nor given back. Without script, `whole()` says so. */
const ofSomebodyElse = (): SubmissionResult => {
  const document = documentInHand()
  if (document) document.statusCode = 409
  return { status: 'error', error: { '': ['somebody_else'] } }
}

type Posted = (previous: unknown, data: FormData) => Promise<SubmissionResult | null>

/**
 * The door of forms: parses what was posted with `schema`, writes, and goes on when it is committed.
 * Errors come back beside their fields, with everything that was typed except passwords.
 */
export const action = <Schema extends z.ZodType>(
  ability: Ability,
  schema: Schema,
  write: Write<z.output<Schema>>,
): Posted => preparedAction(ability, schema, async value => ({ ready: value }), write)

/**
 * The same with something before the transaction that must not wait inside one or be undone with it: hashing,
 * counting attempts. It hands over what is ready, or the errors that end it.
 */
export const preparedAction =
  <Schema extends z.ZodType, Ready>(
    ability: Ability,
    schema: Schema,
    prepare: (
      value: z.output<Schema>,
      me: Member,
    ) => Promise<{ ready: Ready; errors?: never } | { errors: Record<string, string[]> }>,
    write: Write<Ready>,
  ): Posted =>
  async (_previous, data) => {
    if (!(data instanceof FormData)) notFound()
    const openedBy = data.get('opened_by')
    data.delete('opened_by')
    const submission = parseWithZod(data, { schema })
    const hideFields = secretFields
    try {
      const me = await currentMember()
      // Sending somebody to the sign-in page here would lose what they typed.
      if (!me) return submission.reply({ formErrors: ['signed_out'], hideFields })
      // Nor is it for the eyes of whoever has signed in meanwhile in the same browser.
      if (openedBy && openedBy !== me.memberId) return ofSomebodyElse()
      if (!can(me, ability)) notFound()
      if (wordsClosed(ability, me)) return submission.reply({ formErrors: ['words_closed'], hideFields })
      if (submission.status !== 'success') return submission.reply({ hideFields })
      const prepared = await prepare(submission.value, me)
      const outcome: Outcome = prepared.errors ? prepared : await written(ability, write, prepared.ready, me)
      if (outcome.errors) return submission.reply({ fieldErrors: outcome.errors, hideFields })
      // Else the browser keeps the frame that it has; or, where it goes to another place of the same page, the page.
      if (outcome.reframes || outcome.to?.includes('#')) revalidatePath('/', 'layout')
      if (outcome.to) redirect(outcome.to)
      return submission.reply({ resetForm: false, hideFields })
    } catch (failure) {
      unstable_rethrow(failure)
      // With script the browser itself keeps what was typed, and says so.
      const document = documentInHand()
      if (!document) throw failure
      report(failure)
      // Without, loading the page again sends the same once more, under the same ids; `whole()` says so.
      document.statusCode = 500
      return null
    }
  }

const plain = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

type Segments = { params: Promise<Record<string, string | string[] | undefined>> }

/** What is slow, such as drawing, and therefore waits until the transaction is over. */
type Afterwards = () => Promise<Response>

/**
 * The door of route handlers for members: one JSON object in (with the address's own segments), one out.
 * 401 without a session, 404 where it isn't allowed, 400 with keys beside fields for bad input. What `work` hands over
 * as a function is done after the commit.
 */
export const endpoint =
  <Schema extends z.ZodType, Answer extends object>(
    ability: Ability,
    schema: Schema,
    work: (
      tx: Tx,
      value: z.output<Schema>,
      me: Member,
      scope: TeamScope,
    ) => Promise<Answer | Afterwards | null>,
    mode: 'read' | 'write' = 'write',
  ) =>
  async (request: Request, { params }: Segments): Promise<Response> => {
    const me = await currentMember()
    if (!me) return plain(401, { error: 'signed_out' })
    if (!can(me, ability)) return plain(404, { error: 'not_found' })
    if (wordsClosed(ability, me)) return plain(423, { error: 'words_closed' })
    const body = await readBody(request)
    if (!body) return plain(400, { error: 'not_readable' })
    const value = schema.safeParse({ ...body, ...(await params) })
    if (!value.success) return plain(400, { error: 'invalid', fields: fieldsOf(value.error) })
    const answer = await inOrganization(me, tx => work(tx, value.data, me, proveScope(me)), mode)
    if (answer instanceof Response) return answer
    if (typeof answer === 'function') return answer()
    return answer ? plain(200, answer) : plain(404, { error: 'not_found' })
  }

const fieldsOf = (error: z.ZodError) =>
  Object.fromEntries(error.issues.map(issue => [issue.path.join('.'), issue.message]))

/** The door of pages without a member: only definer functions for nobody answer there; null is a 404. */
export const publicView = async <T>(read: (tx: OpenTx) => Promise<T>): Promise<NonNullable<T>> =>
  (await asNobody(read)) ?? notFound()

/** The door of a survey: what the holder of a link's public code sees or sends. */
export const customerView = <T>(code: string, work: (tx: CustomerTx) => Promise<T>): Promise<T> =>
  asCustomer(code, work)
