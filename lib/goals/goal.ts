/** Long: an aim of a year or more, which breaks into short ones. */
export const terms = ['short', 'long'] as const
export type Term = (typeof terms)[number]

export const states = ['open', 'paused', 'reached', 'let_go'] as const
export type State = (typeof states)[number]

/** How often one looks at a goal. */
export const rhythms = ['none', 'week', 'two_weeks', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/** The longest goal, in code points: it is one line, and short enough for a calendar. */
export const longestGoal = 200
