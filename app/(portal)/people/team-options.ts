import type { Team } from '@/lib/team-tree'

/** Teams to choose from in a select, which knows no tree: a dash for each step down. */
export const teamOptions = (teams: (Team & { depth: number })[]) =>
  teams.map(team => ({ value: team.id, label: `${'– '.repeat(team.depth)}${team.name}`, own: true }))
