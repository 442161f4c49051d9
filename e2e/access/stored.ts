import * as catalogue from '../catalogue'
import { superuser } from '../database'
import type { World } from './world'

let tables: ReturnType<typeof catalogue.tables> | undefined

/** Count and checksum of what every table holds of a world's two organizations and their people. */
export const storedIn = async (world: World): Promise<Record<string, string>> => {
  tables ??= catalogue.tables()
  const names = await tables
  const organizations = [world.house.id, world.elsewhere.id]
  const own: Record<string, string> = {
    identities: `id = any($2)`,
    organizations: `id = any($1)`,
    sessions: `identity_id = any($2)`,
  }
  const parts = names
    .map(({ name, tenant }) => ({ name, rule: tenant ? `organization_id = any($1)` : own[name] }))
    .filter(({ rule }) => rule !== undefined)
    .map(
      ({ name, rule }) => `select '${name}' as name,
        count(*) || ':' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum
        from ${name} t where ${rule} and ($2::uuid[] is not null)`,
    )
  // Planned once: planning for every table there is takes longer than reading them.
  const rows = await superuser.unsafe<{ name: string; sum: string }[]>(
    parts.join(' union all '),
    [organizations, world.identities],
    { prepare: true },
  )
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}
