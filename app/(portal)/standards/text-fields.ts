import type { Version } from '@/db/standard-versions'

/** What an author writes in a version, by the names of its fields. */
export const named = [
  'title',
  'category',
  'ownCategory',
  'pledge',
  'guidance',
  'metric',
  'comparison',
  'value',
  'unit',
  'expectedValue',
  'expectedSource',
  'askedOn',
  'askedOf',
  'nearEnough',
  'toldCustomers',
  'teams',
  'ranks',
  'acceptWithin',
  'question',
  'lookFor',
] as const

/** What the form starts with; only what it shows goes to the browser. */
export const textOf = (source: Version): Record<(typeof named)[number], unknown> => ({
  ...(Object.fromEntries(named.map(name => [name, source[name]])) as Record<(typeof named)[number], unknown>),
  teams: source.teams.map(({ id }) => id),
})
