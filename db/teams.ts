import { boolean, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { members } from './members'
import { changedByAdmins, organizationColumns, organizationRules, seenByDoorkeeper, within } from './tenancy'

/** Teams form a tree: region, house, ward. */
export const teams = pgTable(
  'teams',
  {
    ...organizationColumns(),
    name: text().notNull(),
    parentId: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    ...organizationRules('teams', columns),
    ...changedByAdmins('teams'),
    unique('teams_name').on(columns.organizationId, columns.name),
    within('teams_parent', [columns.organizationId, columns.parentId], columns),
    index('teams_parent_index').on(columns.organizationId, columns.parentId),
    seenByDoorkeeper('teams'),
  ],
)

/** Who belongs to a team, and who manages it (and with it every team under it). */
export const teamMembers = pgTable(
  'team_members',
  {
    ...organizationColumns(),
    teamId: uuid().notNull(),
    memberId: uuid().notNull(),
    manages: boolean().notNull().default(false),
    /** Since when: what is asked of a team's people is due so long after it. */
    joinedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  columns => [
    ...organizationRules('team_members', columns),
    ...changedByAdmins('team_members'),
    unique('team_members_pair').on(columns.organizationId, columns.memberId, columns.teamId),
    within('team_members_team', [columns.organizationId, columns.teamId], teams, 'cascade'),
    within('team_members_member', [columns.organizationId, columns.memberId], members, 'cascade'),
    index('team_members_team_index').on(columns.organizationId, columns.teamId),
    seenByDoorkeeper('team_members'),
    seenByDoorkeeper('team_members', 'insert'),
  ],
)
