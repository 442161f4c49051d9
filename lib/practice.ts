import { addDays, type Day, daysBetween } from './dates'

/** What became of a day's choice. */
export const happenings = ['yes', 'partly', 'no'] as const
export type Happened = (typeof happenings)[number]

/** How satisfied one is with one's own work, from 1 to 5. */
export const pulseRatings = [1, 2, 3, 4, 5] as const

/** How many code points each part of a day has room for. */
export const room = { setAside: 600, mantra: 200, choice: 600, wentWell: 1000 } as const

/** The kinds of story that are told of somebody who made a difference. */
export const storyKinds = ['remembered', 'helped_choose', 'asked_after', 'made_right', 'other_way'] as const
export type StoryKind = (typeof storyKinds)[number]

/** As many suggestions stand there at once: more would have to be studied. */
const mostSuggested = 5

/**
 * Which kinds of story are suggested beside so many of one's own things: others on the next day, so that each comes
 * round.
 */
export function suggestedKinds(ownThings: number, today: Day): StoryKind[] {
  const most = Math.max(0, Math.min(storyKinds.length, mostSuggested - ownThings))
  const from = daysBetween('2026-01-01', today)
  return Array.from({ length: most }, (_, at) => {
    const place = (((from + at) % storyKinds.length) + storyKinds.length) % storyKinds.length
    return storyKinds[place] as StoryKind
  })
}

const hour = 60 * 60 * 1000

/**
 * Whether there is something to look back on: four hours after the choice. An hour of the day would suit no night
 * shift, and nobody's shift is over sooner; whoever goes home earlier finds the look-back under the choice.
 */
export function isTimeToLookBack(chosenAt: Date, now: Date): boolean {
  return now.getTime() - chosenAt.getTime() >= 4 * hour
}

/** Whether a part of a day may still be written: a form that was opened before the day turned is sent after it. */
export function isWritable(day: Day, today: Day): boolean {
  return day === today || day === addDays(today, -1)
}
