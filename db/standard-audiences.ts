import { sql } from 'drizzle-orm'
import { index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { array } from './array'
import type { Tx } from './client'
import { standardVersions } from './standards'
import { teams } from './teams'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/** Only drafts are changed; row security lets admins alone see those of others. */
const ofADraft = sql`exists (select from standard_versions v where v.organization_id = standard_audiences.organization_id
  and v.id = standard_audiences.version_id and v.published_at is null)`

/** A version of a standard applies to these teams, with those under them; to everybody where there is none. */
export const standardAudiences = pgTable(
  'standard_audiences',
  { ...organizationColumns(), versionId: uuid().notNull(), teamId: uuid().notNull() },
  columns => [
    ...organizationRules('standard_audiences', columns),
    within(
      'standard_audiences_version',
      [columns.organizationId, columns.versionId],
      standardVersions,
      'cascade',
    ),
    within('standard_audiences_team', [columns.organizationId, columns.teamId], teams),
    unique('standard_audiences_once').on(columns.organizationId, columns.versionId, columns.teamId),
    index('standard_audiences_team_index').on(columns.organizationId, columns.teamId),
    narrowed('standard_audiences_draft_insert', { for: 'insert', withCheck: ofADraft }),
    narrowed('standard_audiences_no_update', { for: 'update', using: sql`false` }),
    narrowed('standard_audiences_draft_delete', { for: 'delete', using: ofADraft }),
    seenByDoorkeeper('standard_audiences'),
    seenByDoorkeeper('standard_audiences', 'insert'),
  ],
)

/** A draft applies to exactly these teams from now on; an unknown one is left out. */
export const saveAudience = async (tx: Tx, versionId: string, teamIds: readonly string[]) => {
  const chosen = array(teamIds)
  await tx.execute(sql`
    delete from standard_audiences where version_id = ${versionId} and not team_id = any(${chosen}::uuid[])`)
  await tx.execute(sql`
    insert into standard_audiences (id, version_id, team_id)
    select gen_random_uuid(), ${versionId}, t.id from teams t where t.id = any(${chosen}::uuid[])
    on conflict on constraint standard_audiences_once do nothing`)
}

/** The teams that each version of a standard applies to, by name. */
export const listAudiences = async (tx: Tx, standardId: string) =>
  tx.execute<{ versionId: string; teamId: string; name: string }>(sql`
    select a.version_id as "versionId", t.id as "teamId", t.name
    from standard_audiences a
    join standard_versions v on v.organization_id = a.organization_id and v.id = a.version_id
    join teams t on t.organization_id = a.organization_id and t.id = a.team_id
    where v.standard_id = ${standardId} order by t.name`)
