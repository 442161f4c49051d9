/** How feedback that somebody heard came in. */
export const heardChannels = ['letter', 'spoken', 'email', 'phone', 'survey_comment', 'social'] as const
export type HeardChannel = (typeof heardChannels)[number]

/** Everything that a customer said came through one of these; a response came through a survey. */
export const channels = ['survey', ...heardChannels] as const
export type Channel = (typeof channels)[number]

/** What every customer wants: to be understood, to feel welcome, important and comfortable. */
export const needs = ['understood', 'welcome', 'important', 'comfortable'] as const
export type Need = (typeof needs)[number]

export const wouldReturn = ['yes', 'no', 'unsure'] as const
export type WouldReturn = (typeof wouldReturn)[number]

/** What brought a customer: they knew us, somebody sent them, something else. */
export const broughtBy = ['been_before', 'somebody_told_me', 'other'] as const
export type BroughtBy = (typeof broughtBy)[number]

/** Who speaks: customers from outside, or internal ones (colleagues, a department, the boss, those supervised). */
export const customerKinds = ['external', 'internal'] as const
export type CustomerKind = (typeof customerKinds)[number]

/** From 1, not at all satisfied, to 5, very satisfied. */
export const ratings = [1, 2, 3, 4, 5] as const

/** What the daily sums only count: all feedback, rated or not; and, of those who said it, what brought them. */
export const countedMeasures = [
  'entries',
  'brought_by_been_before',
  'brought_by_somebody_told_me',
  'brought_by_other',
] as const

/**
 * What the daily sums add up as well. Overall is the rating; of would_return the answers are counted and the yeses
 * summed. Would_tell sums one for each promoter and takes one off for each detractor, so that its squares count both
 * (see `tellersOf`).
 */
export const summedMeasures = ['overall', ...needs, 'would_return', 'would_tell'] as const

export type Measure = (typeof countedMeasures | typeof summedMeasures)[number]
