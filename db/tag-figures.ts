import { sql } from 'drizzle-orm'
import type { CustomerKind } from '@/lib/feedback'
import type { Range } from '@/lib/ranges'
import type { Tx } from './client'
import { feedbackTags } from './feedback-tags'
import { inScope, type TeamScope } from './scope'

/** How much feedback has a tag, and how it was rated where it was. */
export type TagFigure = {
  tagId: string
  name: string
  entries: number
  rated: number
  /** Sum of the ratings. */
  total: number
}

/** What was tagged in the teams of a scope and a range of days, the most frequent tag first. */
export const readTagFigures = async (
  tx: Tx,
  scope: TeamScope,
  range: Range,
  customers: CustomerKind = 'external',
): Promise<TagFigure[]> => [
  ...(await tx.execute<TagFigure>(sql`
    select k.id as "tagId", k.name, c.entries, c.rated, c.total
    from (
      select ${feedbackTags.tagId} as tag_id, count(*)::int as entries, count(${feedbackTags.rating})::int as rated,
        coalesce(sum(${feedbackTags.rating}), 0)::int as total
      from ${feedbackTags}
      where ${inScope(scope, feedbackTags.teamId)} and ${feedbackTags.day} between ${range.from} and ${range.to}
        and ${feedbackTags.customers} = ${customers}
      group by 1
    ) c
    join tags k on k.id = c.tag_id
    order by c.entries desc, lower(k.name)`)),
]
