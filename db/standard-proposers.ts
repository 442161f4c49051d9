import { sql } from 'drizzle-orm'
import { pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { members } from './members'
import { standardProposals } from './standard-proposals'
import { standardVersions } from './standards'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/**
 * A version of a standard was made of what this member proposed; whoever reads the one reads the name. Written by
 * `name_proposers` alone.
 */
export const standardProposers = pgTable(
  'standard_proposers',
  {
    ...organizationColumns(),
    versionId: uuid().notNull(),
    proposalId: uuid().notNull(),
    memberId: uuid().notNull(),
  },
  columns => [
    ...organizationRules('standard_proposers', columns),
    within(
      'standard_proposers_version',
      [columns.organizationId, columns.versionId],
      standardVersions,
      'cascade',
    ),
    within('standard_proposers_proposal', [columns.organizationId, columns.proposalId], standardProposals),
    within('standard_proposers_member', [columns.organizationId, columns.memberId], members),
    unique('standard_proposers_once').on(columns.organizationId, columns.versionId, columns.proposalId),
    unique('standard_proposers_proposal_once').on(columns.organizationId, columns.proposalId),
    narrowed('standard_proposers_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('standard_proposers_no_update', { for: 'update', using: sql`false` }),
    narrowed('standard_proposers_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('standard_proposers'),
    seenByDoorkeeper('standard_proposers', 'insert'),
  ],
)

/** Who proposed each version of a standard, each once, by name. */
export const listProposers = async (tx: Tx, standardId: string) => [
  ...(await tx.execute<{ versionId: string; memberId: string; name: string }>(sql`
    select distinct v.id as "versionId", m.id as "memberId", m.name
    from standard_versions v
    join standard_proposers p on p.organization_id = v.organization_id and p.version_id = v.id
    join members m on m.organization_id = p.organization_id and m.id = p.member_id
    where v.standard_id = ${standardId} order by m.name, m.id`)),
]
