import { sql } from 'drizzle-orm'
import { array } from './array'
import type { Tx } from './client'

/** The viewer's newest finished round of each of some worksheets, with its answers by step. */
export const listNewestFinished = async (
  tx: Tx,
  slugs: readonly string[],
  { memberId }: { memberId: string },
) =>
  tx.execute<{ id: string; slug: string; version: number; answers: Record<string, unknown> | null }>(sql`
    select distinct on (r.slug) r.id, r.slug, r.version, (
      select jsonb_object_agg(a.step, a.value) from worksheet_answers a
      where a.organization_id = r.organization_id and a.round_id = r.id
    ) as answers
    from worksheet_rounds r
    where r.member_id = ${memberId} and r.slug = any(${array(slugs)}::text[]) and r.finished_on is not null
    order by r.slug, r.number desc`)
