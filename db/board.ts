import { type SQL, sql } from 'drizzle-orm'
import type { QuestionKey } from '@/lib/board/questions'
import { array } from './array'
import type { Tx } from './client'

export type BoardAnswer = {
  id: string
  /** Its Monday. */
  week: string
  writer: string
  question: QuestionKey
  words: string
  audience: 'self' | 'team' | 'organization'
  /** The team it is shared with, by id and name. */
  teamId: string | null
  team: string | null
  withdrawn: boolean
  revision: number
  hidden: boolean
  /** How many say thank you, whether the viewer does, and who else was the first. */
  thanks: number
  thanked: boolean
  thankedBy: string | null
}

const answers = (memberId: string, where: SQL) => sql`
  select a.id, m.name as writer, a.question, a.words, a.audience, a.team_id as "teamId", t.name as team, a.revision,
    a.week::text as week, a.withdrawn_at is not null as withdrawn,
    exists (
      select from board_hidings h
      where h.organization_id = a.organization_id and h.answer_id = a.id and h.lifted_at is null
    ) as hidden,
    k.thanks, k.thanked, k."thankedBy"
  from board_answers a
  join members m on m.organization_id = a.organization_id and m.id = a.member_id
  left join teams t on t.organization_id = a.organization_id and t.id = a.team_id
  cross join lateral (
    select count(*)::int as thanks, coalesce(bool_or(k.member_id = ${memberId}), false) as thanked,
      (array_agg(n.name order by k.thanked_at, k.id) filter (where k.member_id <> ${memberId}))[1] as "thankedBy"
    from board_thanks k join members n on n.organization_id = k.organization_id and n.id = k.member_id
    where k.organization_id = a.organization_id and k.answer_id = a.id
  ) k
  where ${where}`

const onBoard = sql`a.shared_at is not null and a.withdrawn_at is null`

/** Others' answers of a week that the viewer may read, the latest first, from the one after `after`. */
export const listAnswers = async (
  tx: Tx,
  { week, after, most }: { week: string; after: string | null; most: number },
  { memberId }: { memberId: string },
): Promise<BoardAnswer[]> => {
  const rest =
    after === null
      ? sql`true`
      : sql`(a.shared_at, a.id) < (select b.shared_at, b.id from board_answers b where b.id = ${after}::uuid)`
  return [
    ...(await tx.execute<BoardAnswer>(sql`
      ${answers(memberId, sql`a.week = ${week} and a.member_id <> ${memberId} and ${onBoard} and ${rest}`)}
      order by a.shared_at desc, a.id desc limit ${most}`)),
  ]
}

/** What the viewer answered in a week, wherever it stands; null where they didn't. */
export const readOwnAnswer = async (
  tx: Tx,
  week: string,
  { memberId }: { memberId: string },
): Promise<BoardAnswer | null> => {
  const [answer] = await tx.execute<BoardAnswer>(
    answers(memberId, sql`a.week = ${week} and a.member_id = ${memberId}`),
  )
  return answer ?? null
}

/** An answer on the board that the viewer may read; null where there is none. */
export const readAnswer = async (
  tx: Tx,
  id: string,
  { memberId }: { memberId: string },
): Promise<BoardAnswer | null> => {
  const [answer] = await tx.execute<BoardAnswer>(answers(memberId, sql`a.id = ${id} and ${onBoard}`))
  return answer ?? null
}

/** The nearest weeks before and after this one in which the viewer finds an answer. */
export const weeksAround = async (tx: Tx, week: string) => {
  const [around] = await tx.execute<{ earlier: string | null; later: string | null }>(sql`
    select (select max(week) from board_answers where week < ${week})::text as earlier,
      (select min(week) from board_answers where week > ${week})::text as later`)
  return { earlier: around?.earlier ?? null, later: around?.later ?? null }
}

/** The viewer's own teams by name: those that an answer can be shared with. */
export const listOwnTeams = async (tx: Tx, me: { ownTeams: readonly string[] }) => [
  ...(await tx.execute<{ id: string; name: string }>(
    sql`select id, name from teams where id = any(${array(me.ownTeams)}::uuid[]) order by name, id`,
  )),
]
