import { and, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { WordingForm } from '@/lib/surveys.form'
import type { Tx } from './client'
import { narrowed, organizationColumns, organizationRules, seenByDoorkeeper, viewerIsAdmin } from './tenancy'

/** How an organization's surveys begin and end where a link has no words of its own; at most one row for each. */
export const surveyWordings = pgTable(
  'survey_wordings',
  {
    ...organizationColumns(),
    /** Null is our own wording, as it is where there is no row. */
    intro: text(),
    thanks: text(),
    revision: integer().notNull().default(1),
  },
  columns => [
    ...organizationRules('survey_wordings', columns),
    unique('survey_wordings_one').on(columns.organizationId),
    narrowed('survey_wordings_make', { for: 'insert', withCheck: viewerIsAdmin }),
    narrowed('survey_wordings_change', { for: 'update', using: viewerIsAdmin, withCheck: viewerIsAdmin }),
    narrowed('survey_wordings_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('survey_wordings'),
  ],
)

export const readWording = async (tx: Tx) => {
  const [wording] = await tx
    .select({
      id: surveyWordings.id,
      intro: surveyWordings.intro,
      thanks: surveyWordings.thanks,
      revision: surveyWordings.revision,
    })
    .from(surveyWordings)
  return wording ?? null
}

/** Words every survey whose link has none of its own; false where somebody else did so in between. */
export const saveWording = async (tx: Tx, { id, revision, intro, thanks }: WordingForm): Promise<boolean> => {
  const made = await tx
    .insert(surveyWordings)
    .values({ id, intro, thanks })
    .onConflictDoNothing()
    .returning({ id: surveyWordings.id })
  if (made.length > 0) return true
  const changed = await tx
    .update(surveyWordings)
    .set({ intro, thanks, revision: revision + 1 })
    .where(and(eq(surveyWordings.id, id), eq(surveyWordings.revision, revision)))
    .returning({ id: surveyWordings.id })
  return changed.length > 0
}
