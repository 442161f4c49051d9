/** With whom a worksheet can be shared: those who manage a team, those who belong to it, or everybody. */
export const audiences = ['manager', 'team', 'organization'] as const
type Audience = (typeof audiences)[number]

/** Whom a share is for; the team is null for the organization alone. */
export interface Addressed {
  audience: Audience
  teamId: string | null
}

/** One of the writer's teams, and whom a share there would reach today. */
export interface Reached {
  id: string
  name: string
  /** Names of those who manage it or a team above it, without the writer. */
  managers: string[]
  /** How many others belong to it. */
  colleagues: number
}

/** Those with whom somebody of these teams can share: nobody is offered where a share would reach nobody. */
export function openAudiences(teams: readonly Reached[]): (Addressed & { team: Reached | null })[] {
  const to = (audience: Audience) => (team: Reached) => ({ audience, teamId: team.id, team })
  return [
    ...teams.filter(team => team.managers.length > 0).map(to('manager')),
    ...teams.filter(team => team.colleagues > 0).map(to('team')),
    { audience: 'organization', teamId: null, team: null },
  ]
}

/** As a form says it: 'manager:<id of the team>', 'team:<id of the team>' or 'organization'. */
export function audienceValue({ audience, teamId }: Addressed): string {
  return teamId === null ? audience : `${audience}:${teamId}`
}
