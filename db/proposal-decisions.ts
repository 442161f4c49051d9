import { sql } from 'drizzle-orm'
import { check, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { outcomes } from '@/lib/standard-proposals'
import type { Tx } from './client'
import { members } from './members'
import { standardProposals } from './standard-proposals'
import { standards } from './standards'
import {
  currentMember,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/** The viewer looks after the standard that was to be changed. */
const viewerOwnsIt = sql`exists (
  select from standards s where s.organization_id = proposal_decisions.organization_id
    and s.id = proposal_decisions.standard_id and s.owner_id = ${currentMember})`

/** What became of a proposal, once. A draft that is discarded takes the decision with it: the proposal waits again. */
export const proposalDecisions = pgTable(
  'proposal_decisions',
  {
    ...organizationColumns(),
    proposalId: uuid().notNull(),
    /** Whose it is and what it would change, as the proposal says: who may read this must not be asked there. */
    proposerId: uuid().notNull(),
    standardId: uuid(),
    outcome: text({ enum: outcomes }).notNull(),
    /** The proposal that it was joined with. */
    joinedId: uuid(),
    /** Said to the proposer. */
    words: text(),
    decidedBy: uuid().notNull(),
    decidedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('proposal_decisions', columns),
    within('proposal_decisions_proposal', [columns.organizationId, columns.proposalId], standardProposals),
    within('proposal_decisions_joined', [columns.organizationId, columns.joinedId], standardProposals),
    within('proposal_decisions_decided_by', [columns.organizationId, columns.decidedBy], members),
    unique('proposal_decisions_once').on(columns.organizationId, columns.proposalId),
    check('proposal_decisions_joined_with', sql`(outcome = 'joined') = (joined_id is not null)`),
    check('proposal_decisions_why', sql`outcome <> 'not_now' or words is not null`),
    check('proposal_decisions_another', sql`joined_id is distinct from proposal_id`),
    within('proposal_decisions_proposer', [columns.organizationId, columns.proposerId], members),
    within('proposal_decisions_standard', [columns.organizationId, columns.standardId], standards),
    narrowed('proposal_decisions_read', {
      for: 'select',
      using: sql`proposer_id = ${currentMember} or ${viewerIsAdmin} or ${viewerOwnsIt}`,
    }),
    narrowed('proposal_decisions_insert', {
      for: 'insert',
      withCheck: sql`decided_by = ${currentMember} and (${viewerIsAdmin} or ${viewerOwnsIt}) and exists (
        select from standard_proposals p
        where p.organization_id = proposal_decisions.organization_id and p.id = proposal_decisions.proposal_id
          and p.author_id = proposal_decisions.proposer_id and p.withdrawn_at is null
          and p.standard_id is not distinct from proposal_decisions.standard_id)`,
    }),
    narrowed('proposal_decisions_no_update', { for: 'update', using: sql`false` }),
    narrowed('proposal_decisions_delete', {
      for: 'delete',
      using: sql`outcome = 'taken_up' and ${viewerIsAdmin}`,
    }),
    seenByDoorkeeper('proposal_decisions'),
    seenByDoorkeeper('proposal_decisions', 'delete'),
  ],
)

/** What was taken up into a draft waits again: the draft is to be discarded. */
export const reopenProposals = async (tx: Tx, draftId: string) => {
  await tx.execute(sql`
    delete from proposal_decisions d using standard_proposers p
    where p.version_id = ${draftId} and p.organization_id = d.organization_id and p.proposal_id = d.proposal_id
      and d.outcome = 'taken_up'`)
}

/** What was joined with a proposal waits by itself again: that one was taken back or put off. */
export const releaseJoined = async (tx: Tx, proposalId: string) => {
  await tx.execute(sql`select release_joined(${proposalId})`)
}
