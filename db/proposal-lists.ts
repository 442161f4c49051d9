import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { Outcome } from '@/lib/standard-proposals'
import type { Category } from '@/lib/standards'
import type { Tx } from './client'

/** A proposal with what became of it, as far as the viewer may see it. */
export type Proposal = {
  id: string
  author: string
  isOwn: boolean
  mayDecide: boolean
  /** The standard that it would change; null: a new one. */
  standardId: string | null
  /** Which isn't in use any more. */
  isRetired: boolean
  /** Of a change, the standard's own. */
  title: string
  category: Category
  ownCategory: string | null
  exerciseId: string | null
  happens: string | null
  expects: string | null
  pledge: string
  lookFor: string | null
  why: string | null
  revision: number
  proposedAt: Date
  withdrawnAt: string | null
  outcome: Outcome | null
  words: string | null
  decidedBy: string | null
  decidedAt: Date | null
  /** A version was made of it, or of what it was joined with, and published. */
  isMade: boolean
  /** The standard of that version and its start, once it is published. */
  madeStandardId: string | null
  startsOn: Day | null
}

type Me = { memberId: string; role: string }
type Row = Omit<Proposal, 'proposedAt' | 'decidedAt'> & { proposedAt: string; decidedAt: string | null }

const mayDecide = (me: Me) =>
  sql`(${me.role === 'admin'} or s.owner_id is not distinct from ${me.memberId}::uuid)`

/** The proposals of a condition over `p`, its standard `s` and its decision `d`. */
const read = async (tx: Tx, me: Me, condition: SQL, order: SQL, most: number): Promise<Proposal[]> => {
  const rows = await tx.execute<Row>(sql`
    select p.id, a.name as author, p.author_id = ${me.memberId} as "isOwn", ${mayDecide(me)} as "mayDecide",
      p.standard_id as "standardId", s.retired_at is not null as "isRetired", coalesce(p.title, c.title) as title, coalesce(p.category, c.category) as category,
      case when p.standard_id is null then p.own_category else c.own_category end as "ownCategory",
      p.exercise_id as "exerciseId", p.happens, p.expects, p.pledge, p.look_for as "lookFor", p.why, p.revision,
      p.proposed_at as "proposedAt", p.withdrawn_at as "withdrawnAt", d.outcome, d.words, b.name as "decidedBy",
      d.decided_at as "decidedAt", v.published_at is not null as "isMade", v.standard_id as "madeStandardId",
      v.starts_on::text as "startsOn"
    from standard_proposals p
    join members a on a.organization_id = p.organization_id and a.id = p.author_id
    left join standards s on s.organization_id = p.organization_id and s.id = p.standard_id
    left join lateral (
      select l.title, l.category, l.own_category from standard_versions l
      where l.organization_id = p.organization_id and l.standard_id = p.standard_id and l.published_at is not null
      order by l.number desc limit 1
    ) c on true
    left join proposal_decisions d on d.organization_id = p.organization_id and d.proposal_id = p.id
    left join members b on b.organization_id = d.organization_id and b.id = d.decided_by
    left join standard_proposers n on n.organization_id = p.organization_id and n.proposal_id = p.id
    left join standard_versions v on v.organization_id = n.organization_id and v.id = n.version_id
    where ${condition} order by ${order} limit ${most}`)
  return rows.map(({ proposedAt, decidedAt, ...row }) => ({
    ...row,
    proposedAt: new Date(proposedAt),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
  }))
}

/** One proposal, for its author and whoever decides about it; null for everybody else. */
export const readProposal = async (tx: Tx, id: string, me: Me): Promise<Proposal | null> =>
  (await read(tx, me, sql`p.id = ${id}`, sql`p.id`, 1))[0] ?? null

/** What the viewer proposed, the newest first. */
export const ownProposals = (tx: Tx, me: Me, most: number) =>
  read(tx, me, sql`p.author_id = ${me.memberId}`, sql`p.proposed_at desc, p.id`, most)

/** What waits for the viewer's word, the oldest first; answers to an exercise stand there. */
export const waitingProposals = (tx: Tx, me: Me, most: number) =>
  read(
    tx,
    me,
    sql`p.withdrawn_at is null and d.id is null and p.exercise_id is null and ${mayDecide(me)}`,
    sql`p.proposed_at, p.id`,
    most,
  )

/** What was decided of those that the viewer may decide about, the latest first, from behind one of them. */
export const decidedProposals = (
  tx: Tx,
  me: Me,
  { after, most }: { after: string | null; most: number },
): Promise<Proposal[]> => {
  const behind = sql`(${after}::uuid is null or (d.decided_at, p.id) < (
    select l.decided_at, l.proposal_id from proposal_decisions l where l.proposal_id = ${after}))`
  return read(
    tx,
    me,
    sql`d.id is not null and ${mayDecide(me)} and ${behind}`,
    sql`d.decided_at desc, p.id desc`,
    most,
  )
}

/** The answers to an exercise in the order in which they came. */
export const answersTo = (tx: Tx, exerciseId: string, me: Me, most: number) =>
  read(tx, me, sql`p.exercise_id = ${exerciseId} and p.withdrawn_at is null`, sql`p.proposed_at, p.id`, most)

/** What went into a draft, in the order in which it came; for whoever may read the proposals. */
export const proposedFor = (tx: Tx, versionId: string, me: Me, most: number) =>
  read(tx, me, sql`n.version_id = ${versionId}`, sql`p.proposed_at, p.id`, most)
