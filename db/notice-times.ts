import { and, eq, sql } from 'drizzle-orm'
import { check, pgTable, smallint, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { type NoticeKind, noticeChannels, noticeKinds } from '@/lib/notices'
import { usualWorkingDays } from '@/lib/readings'
import type { Tx } from './client'
import { members } from './members'
import { currentMember, narrowed, organizationColumns, organizationRules, within } from './tenancy'
import { workingDays } from './working-days'

/** From which minute of a day worked a member wants notices, and how far they have looked at them. */
export const noticeTimes = pgTable(
  'notice_times',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    /** Minutes after midnight; empty is as things happen. */
    minute: smallint(),
    /** What came until then was seen. */
    seenUntil: timestamp({ withTimezone: true }),
  },
  columns => [
    ...organizationRules('notice_times', columns),
    ofMember('notice_times'),
    within('notice_times_of', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('notice_times_member').on(columns.organizationId, columns.memberId),
    check('notice_times_minute', sql`minute between 0 and 1439`),
  ],
)

/** A kind of notice that a member doesn't want on a channel; all others come. */
export const noticeSilences = pgTable(
  'notice_silences',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    channel: text({ enum: noticeChannels }).notNull(),
    kind: text({ enum: noticeKinds }).notNull(),
  },
  columns => [
    ...organizationRules('notice_silences', columns),
    ofMember('notice_silences'),
    within('notice_silences_of', [columns.organizationId, columns.memberId], members, 'cascade'),
    unique('notice_silences_once').on(
      columns.organizationId,
      columns.memberId,
      columns.channel,
      columns.kind,
    ),
  ],
)

/** A member's own and nobody else's; it holds no words, so it stays open when those are closed. */
function ofMember(table: string) {
  const own = sql`member_id = ${currentMember}`
  return narrowed(`${table}_own`, { for: 'all', using: own, withCheck: own })
}

type Own = { memberId: string }

/** When and of what the viewer wants to be told in the portal, and on which days they work. */
export const readNoticeChoices = async (tx: Tx, { memberId }: Own) => {
  const [row] = await tx.execute<{
    days: number[] | null
    minute: number | null
    seenUntil: string | null
    silenced: NoticeKind[]
  }>(sql`
    select w.days, t.minute, t.seen_until as "seenUntil",
      array(select s.kind from notice_silences s where s.member_id = ${memberId} and s.channel = 'portal') as silenced
    from (select) here
    left join ${workingDays} w on w.member_id = ${memberId}
    left join ${noticeTimes} t on t.member_id = ${memberId}`)
  return {
    days: row?.days ?? usualWorkingDays,
    minute: row?.minute ?? null,
    seenUntil: row?.seenUntil ? new Date(row.seenUntil) : null,
    silenced: row?.silenced ?? [],
  }
}

/** Notes that the viewer has looked at what came until an instant; what they had seen already stays seen. */
export const noteSeen = async (tx: Tx, { id, memberId, until }: Own & { id: string; until: Date }) => {
  await tx
    .insert(noticeTimes)
    .values({ id, memberId, seenUntil: until })
    .onConflictDoUpdate({
      target: [noticeTimes.organizationId, noticeTimes.memberId],
      set: { seenUntil: sql`greatest(${noticeTimes.seenUntil}, excluded.seen_until)` },
    })
}

type Choices = Own & {
  id: string
  minute: number | null
  silenced: readonly { id: string; kind: NoticeKind }[]
}

/** Keeps when the viewer wants to be told, and of what in the portal they don't. */
export const saveNoticeChoices = async (tx: Tx, { id, memberId, minute, silenced }: Choices) => {
  await tx
    .insert(noticeTimes)
    .values({ id, memberId, minute })
    .onConflictDoUpdate({ target: [noticeTimes.organizationId, noticeTimes.memberId], set: { minute } })
  const channel = 'portal'
  await tx
    .delete(noticeSilences)
    .where(and(eq(noticeSilences.memberId, memberId), eq(noticeSilences.channel, channel)))
  if (silenced.length === 0) return
  await tx
    .insert(noticeSilences)
    .values(
      silenced.map(silence => ({ ...silence, memberId, channel })) as (typeof noticeSilences.$inferInsert)[],
    )
    .onConflictDoNothing()
}
