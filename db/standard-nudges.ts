import { sql } from 'drizzle-orm'
import { date, pgTable, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '@/lib/dates'
import { newId } from '@/lib/ids'
import type { MatrixFilter } from '@/lib/matrix'
import type { Tx } from './client'
import { members } from './members'
import { memberInScope, type TeamScope } from './scope'
import {
  currentMember,
  managedTeams,
  narrowed,
  organizationColumns,
  organizationRules,
  viewerIsAdmin,
  within,
} from './tenancy'

/** Of a row: it is about somebody whom the viewer leads. */
const ofTheirs = sql`(${viewerIsAdmin} or exists (
  select from team_members t where t.organization_id = standard_nudges.organization_id
    and t.member_id = standard_nudges.member_id and t.team_id = any (${managedTeams})))`

/** Somebody was reminded of the standards that they haven't accepted; once a day, whoever does it. */
export const standardNudges = pgTable(
  'standard_nudges',
  {
    ...organizationColumns(),
    memberId: uuid().notNull(),
    day: date().notNull(),
    nudgedBy: uuid().notNull(),
    nudgedAt: timestamp({ withTimezone: true }).notNull(),
  },
  columns => [
    ...organizationRules('standard_nudges', columns),
    within('standard_nudges_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    within('standard_nudges_nudged_by', [columns.organizationId, columns.nudgedBy], members),
    unique('standard_nudges_once').on(columns.organizationId, columns.memberId, columns.day),
    narrowed('standard_nudges_read', {
      for: 'select',
      using: sql`member_id = ${currentMember} or ${ofTheirs}`,
    }),
    narrowed('standard_nudges_insert', {
      for: 'insert',
      withCheck: sql`nudged_by = ${currentMember} and member_id <> ${currentMember} and ${ofTheirs}`,
    }),
    narrowed('standard_nudges_no_update', { for: 'update', using: sql`false` }),
    narrowed('standard_nudges_no_delete', { for: 'delete', using: sql`false` }),
  ],
)

type Nudging = { scope: TeamScope; filter: MatrixFilter; me: { memberId: string; today: Day } }

/** Whoever in scope misses something, by name: how much, and who reminded them today already. */
export const nudgeable = async (tx: Tx, { scope, filter, me }: Nudging) =>
  tx.execute<{ id: string; name: string; missing: number; nudgedBy: string | null }>(sql`
    select m.id, m.name, count(*)::int as missing, max(r.name) as "nudgedBy"
    from acceptances_asked(${me.today}) a
    join members m on m.organization_id = a.organization_id and m.id = a.member_id
    left join acceptances_given(${me.today}) g
      on g.organization_id = a.organization_id and g.standard_id = a.standard_id and g.member_id = a.member_id
    left join standard_nudges n
      on n.organization_id = a.organization_id and n.member_id = a.member_id and n.day = ${me.today}
    left join members r on r.organization_id = n.organization_id and r.id = n.nudged_by
    where g.member_id is null and ${memberInScope(scope)}
      and (${filter.standard}::uuid is null or a.standard_id = ${filter.standard})
      and (${filter.person}::uuid is null or a.member_id = ${filter.person})
    group by m.id, m.name
    order by m.name, m.id`)

/** Reminds all of them whom nobody has reminded today, but not the viewer; and says how many that were. */
export const nudge = async (tx: Tx, nudging: Nudging, now: Date): Promise<number> => {
  const { memberId, today } = nudging.me
  const reminded = (await nudgeable(tx, nudging)).filter(({ id, nudgedBy }) => id !== memberId && !nudgedBy)
  if (reminded.length === 0) return 0
  const made = await tx
    .insert(standardNudges)
    .values(
      reminded.map(({ id }) => ({
        id: newId(now),
        memberId: id,
        day: today,
        nudgedBy: memberId,
        nudgedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: standardNudges.id })
  return made.length
}
