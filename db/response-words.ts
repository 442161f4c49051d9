import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { responses } from './responses'
import {
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  seenByDoorkeeper,
  viewerIsAdmin,
  within,
} from './tenancy'

/**
 * What a customer wrote for those alone who follow up: who helped them, and the comment as it was written where
 * something in it is masked for others. Its id is the response's; written by `store_response` alone.
 */
export const responseWords = pgTable(
  'response_words',
  {
    ...organizationColumns(),
    /** The response's team, so that the policy needs no other table. */
    teamId: uuid().notNull(),
    /** Null where the response's own comment is whole. */
    comment: text(),
    whoHelped: text(),
  },
  columns => [
    ...organizationRules('response_words', columns),
    within('response_words_response', [columns.organizationId, columns.id], responses),
    index('response_words_team').on(columns.organizationId, columns.teamId),
    narrowed('response_words_read', {
      for: 'select',
      using: sql`${viewerIsAdmin} or team_id = any (${managedTeams})`,
    }),
    narrowed('response_words_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('response_words_no_update', { for: 'update', using: sql`false` }),
    narrowed('response_words_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('response_words', 'insert'),
  ],
)
