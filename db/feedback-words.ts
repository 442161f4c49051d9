import { type SQL, sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tellingParts } from '@/lib/names'
import { wordsLike } from '@/lib/search-words'
import { textArray } from './array'
import type { Tx } from './client'
import { forViewer, ledByViewer } from './feedback-columns'
import { narrowed, ownOrganization, seenByDoorkeeper } from './tenancy'

/**
 * Each word stem of what customers said, with where and when: the index that a search walks, newest first. A table,
 * because Postgres uses none of its own text indexes below a policy (`@@` isn't leakproof), and a stem is compared by
 * equality, which is. Triggers keep it equal to the words as others may read them, contacts masked.
 */
export const feedbackLexemes = pgTable(
  'feedback_lexemes',
  {
    organizationId: uuid().notNull().default(sql`(current_setting('app.organization_id'))::uuid`),
    lexeme: text().notNull(),
    teamId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** A response or something heard. */
    feedbackId: uuid().notNull(),
    aboutId: uuid(),
  },
  columns => [
    primaryKey({
      name: 'feedback_lexemes_pkey',
      columns: [columns.organizationId, columns.lexeme, columns.teamId, columns.at, columns.feedbackId],
    }),
    // For whoever reads every team: the key has them one after the other.
    index('feedback_lexemes_newest').on(
      columns.organizationId,
      columns.lexeme,
      columns.at,
      columns.feedbackId,
    ),
    ownOrganization('feedback_lexemes'),
    narrowed('feedback_lexemes_read', { for: 'select', using: sql`${ledByViewer} or ${forViewer}` }),
    narrowed('feedback_lexemes_no_insert', { for: 'insert', withCheck: sql`false` }),
    narrowed('feedback_lexemes_no_update', { for: 'update', using: sql`false` }),
    narrowed('feedback_lexemes_no_delete', { for: 'delete', using: sql`false` }),
    seenByDoorkeeper('feedback_lexemes', 'all'),
  ],
)

/** What is searched for, in the organization's language. */
export type Search = {
  /** Stems that must all be there, the rarest first; none where only words were typed that everybody uses. */
  lexemes: string[]
  /** One of them is part of a colleague's name: only who reads names may find by it. */
  named: boolean
}

const language = sql`(select language from organizations)`

/** Reads the stems of what was typed. `places` are the teams searched; `names` are taken out of what some read. */
export const readSearch = async (
  tx: Tx,
  typed: string,
  places: SQL,
  names: readonly string[],
): Promise<Search> => {
  const found = await tx.execute<{ lexeme: string; named: boolean }>(sql`
    select w.lexeme, w.lexeme = any(lexemes_of(${language}, ${tellingParts(names).join(' ')})) as named
    from unnest(lexemes_of(${language}, ${typed})) w(lexeme)
    order by case when cardinality(lexemes_of(${language}, ${typed})) > 1 then (
      select count(*) from (
        select from (select id from teams where ${places}) p
        cross join lateral (
          select from feedback_lexemes x where x.lexeme = w.lexeme and x.team_id = p.id limit 40
        ) near
        limit 2000
      ) few
    ) end, w.lexeme`)
  return { lexemes: found.map(({ lexeme }) => lexeme), named: found.some(({ named }) => named) }
}

/** Of the words in these texts those that a search meant, as they are written there. */
export const foundWords = async (
  tx: Tx,
  { lexemes }: Search,
  texts: readonly string[],
): Promise<string[]> => {
  const alike = wordsLike(lexemes, texts)
  if (alike.length === 0) return []
  const found = await tx.execute<{ word: string }>(sql`
    select word from unnest(${textArray(alike)}) word
    where lexemes_of(${language}, word) && ${textArray(lexemes)}`)
  return found.map(({ word }) => word)
}
