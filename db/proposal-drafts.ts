import { sql } from 'drizzle-orm'
import type { Outcome } from '@/lib/standard-proposals'
import type { Tx } from './client'
import { lockDrafts } from './draft-lock'
import { releaseJoined } from './proposal-decisions'
import { saveDraft } from './standard-drafts'
import { blankText, type StandardText } from './standards'

type Deciding = {
  /** The decision's own id. */
  decisionId: string
  id: string
  revision: number
  outcome: Outcome
  joinedId: string | null
  words: string | null
  /** Ids of the draft and of the standard that taking it up may make. */
  draftId: string
  standardId: string
}

const stale = { errors: { '': ['stale'] } }

/**
 * Decides what becomes of a proposal as it was read: makes a draft of it (or lets it go into the one that is being
 * written), joins it with another, or puts it off. Gives the standard whose draft it went into, where there is one, or
 * says beside which field it can't be.
 */
export const decideProposal = async (
  tx: Tx,
  { decisionId, id, revision, outcome, words, ...more }: Deciding,
  me: { memberId: string; role: string; now: Date },
): Promise<{ standardId: string | null } | { errors: Record<string, string[]> }> => {
  await lockDrafts(tx)
  const joinedId = outcome === 'joined' ? more.joinedId : null
  if (joinedId && !(await joinable(tx, id)).some(other => other.id === joinedId))
    return { errors: { joinedId: ['choose_one'] } }
  const decided = await tx.execute(sql`
    insert into proposal_decisions
      (id, proposal_id, proposer_id, standard_id, outcome, joined_id, words, decided_by, decided_at)
    select ${decisionId}, p.id, p.author_id, p.standard_id, ${outcome}, ${joinedId}::uuid, ${words}, ${me.memberId},
      ${me.now.toISOString()}::timestamptz
    from standard_proposals p
    left join standards s on s.organization_id = p.organization_id and s.id = p.standard_id
    where p.id = ${id} and p.revision = ${revision} and p.withdrawn_at is null
      and (${me.role === 'admin'} or s.owner_id = ${me.memberId})
    on conflict do nothing returning id`)
  if (decided.length === 0) return stale
  if (outcome === 'not_now') {
    await releaseJoined(tx, id)
    return { standardId: null }
  }
  const versionId =
    outcome === 'joined' ? await draftMadeOf(tx, joinedId ?? id) : await draftOf(tx, id, more, me)
  if (!versionId) return outcome === 'joined' ? { standardId: null } : stale
  await tx.execute(sql`select name_proposers(${joinedId ?? id}, ${versionId})`)
  return { standardId: await standardOf(tx, joinedId ?? id) }
}

/** The draft that a proposal is taken up into: the one of its standard, or a new one. */
const draftOf = async (
  tx: Tx,
  id: string,
  { draftId, standardId }: { draftId: string; standardId: string },
  me: { memberId: string },
): Promise<string | null> => {
  const [proposal] = await tx.execute<
    Pick<StandardText, 'pledge' | 'lookFor' | 'ownCategory'> & {
      standardId: string | null
      title: string
      category: StandardText['category']
    }
  >(sql`
    select standard_id as "standardId", title, category, own_category as "ownCategory", pledge, look_for as "lookFor"
    from standard_proposals where id = ${id}`)
  if (!proposal) return null
  if (proposal.standardId) {
    const [made] = await tx.execute<{ id: string | null }>(sql`select draft_change(${id}, ${draftId}) as id`)
    return made?.id ?? null
  }
  const { title, category, ownCategory, pledge, lookFor } = proposal
  const text = { ...blankText, title, category, ownCategory, pledge, lookFor }
  await saveDraft(tx, { standardId, draftId, revision: 0, text, teams: [], memberId: me.memberId })
  return draftId
}

/** The version that was made of a proposal, if one was. */
const draftMadeOf = async (tx: Tx, id: string): Promise<string | null> => {
  const [made] = await tx.execute<{ versionId: string }>(sql`
    select version_id as "versionId" from standard_proposers where proposal_id = ${id}`)
  return made?.versionId ?? null
}

/** Seen by whoever may read the draft itself. */
const standardOf = async (tx: Tx, proposalId: string): Promise<string | null> => {
  const [made] = await tx.execute<{ standardId: string }>(sql`
    select v.standard_id as "standardId" from standard_proposers p
    join standard_versions v on v.organization_id = p.organization_id and v.id = p.version_id
    where p.proposal_id = ${proposalId}`)
  return made?.standardId ?? null
}

/**
 * What a proposal can be joined with: others that wait or are drafts, of the same category or to the same standard;
 * the newest first.
 */
export const joinable = async (tx: Tx, id: string) => [
  ...(await tx.execute<{ id: string; pledge: string; author: string; proposedAt: string }>(sql`
    select o.id, o.pledge, m.name as author, o.proposed_at as "proposedAt"
    from standard_proposals p
    join standard_proposals o on o.organization_id = p.organization_id and o.id <> p.id
      and o.standard_id is not distinct from p.standard_id and o.category is not distinct from p.category
      and o.own_category is not distinct from p.own_category
    join members m on m.organization_id = o.organization_id and m.id = o.author_id
    left join proposal_decisions d on d.organization_id = o.organization_id and d.proposal_id = o.id
    where p.id = ${id} and o.withdrawn_at is null and (d.outcome is null or d.outcome = 'taken_up' and not exists (
      select from standard_proposers n join standard_versions v
        on v.organization_id = n.organization_id and v.id = n.version_id
      where n.organization_id = o.organization_id and n.proposal_id = o.id and v.published_at is not null))
    order by o.proposed_at desc, o.id limit ${mostJoinable}`)),
]

const mostJoinable = 100
