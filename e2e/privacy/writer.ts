import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { shelf } from '@/lib/worksheets/shelf'
import { ask } from '../access/ask'
import { actions } from '../access/entries'
import { type Fields, postForm } from '../access/post'
import { superuser } from '../database'
import { type House, join, type Person } from '../house'
import { expect } from '../people'

const idOf = new Map(actions().map(({ name, id }) => [name, id]))

/** A learner of the desk, with a session. */
export type Writer = { person: Person; session: string; house: House }

export const hireWriter = async (house: House): Promise<Writer> => {
  const person = await join(house, 'Kim Writer', 'Desk')
  const sid = randomUUID()
  await superuser`insert into sessions ${superuser({ id: sid, identity_id: person.identityId })}`
  const session = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' })
  return { person, session, house }
}

/** The ids of what the writer wrote, by the noun whose actions take them. */
export type Written = {
  goal: string
  milestone: string
  aside: string
  reason: string
  board: { kept: string; withdrawn: string; lastWeek: string }
  rounds: Record<string, string>
  share: string
  attempts: Record<string, string>
  calendar: string
}

/** Sends forms and savings as the writer; each must be taken. */
export const senderOf = ({ person, session }: Writer) => ({
  form: async (at: string, action: string, fields: Fields, done = 303) => {
    const answer = await postForm(at, idOf.get(action) ?? '', fields, { session })
    expect(answer.status, action).toBe(done)
  },
  save: async (slug: string, round: string, step: string, answer: unknown) => {
    const saving = { round, member: person.memberId, step, revision: 0, pen: randomUUID(), stroke: 1, answer }
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(saving)
    const told = await ask(`/worksheets/${slug}/save`, { method: 'PUT', session, body, headers })
    expect(told.text, `${slug}, ${step}`).toContain('"kept"')
  },
})

/** Where the writer finds again what they wrote. */
export const ownAddresses = ({ goal, board, rounds, share, attempts }: Written): string[] => [
  ...['/today', '/goals', '/goals/calendar', '/goals/month/2077-07', '/goals/month/2077-08', '/compass'],
  ...['/mirror', '/tough-day', '/tough-day?what=own_1', '/readings', '/readings?round=1', '/account'],
  ...['', '/edit', '/review'].map(page => `/goals/${goal}${page}`),
  `/goals/new?parent=${goal}`,
  ...['dreams-and-goals', 'service-vision'].map(slug => `/goals/new?sheet=${rounds[slug]}&line=own_1`),
  ...['/board', `/board?week=${board.lastWeek}`, `/board/${board.kept}`, `/board/${board.withdrawn}`],
  ...shelf.map(({ slug }) => `/worksheets/${slug}/read?round=1`),
  ...['/worksheets', '/worksheets/shared', `/worksheets/shared/${share}`],
  ...Object.entries(attempts).flatMap(([slug, attempt]) => [
    `/quizzes/${slug}/attempts`,
    `/quizzes/${slug}/attempts/${attempt}`,
  ]),
]
