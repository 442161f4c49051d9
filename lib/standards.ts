/** What every organization needs a standard for; 'own' stands for a category that the organization names itself. */
export const categories = ['phone', 'voicemail', 'dress', 'visitors', 'own'] as const
export type Category = (typeof categories)[number]

export const comparisons = ['at_most', 'at_least', 'exactly'] as const
export type Comparison = (typeof comparisons)[number]

/** Minor: a typo, acceptances stand. Material: everybody is asked again. */
export const changes = ['minor', 'material'] as const
export type Change = (typeof changes)[number]

/** Days to read and accept a version in, where its author says nothing else. */
export const usualDaysToAccept = 14
