import { addDays, type Day, dayOf, minuteOfDay, type OrganizationClock, startOfDay, weekday } from './dates'

/** What a notice may be about, the most personal first. */
export const noticeKinds = [
  'shared',
  'read',
  'thanked',
  'about',
  'low',
  'standard',
  'nudged',
  'proposed',
  'decided',
  'expected',
  'reading',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** Where notices can come. Which kinds come is chosen for each of them by itself. */
export const noticeChannels = ['portal'] as const

/** Which kinds somebody is offered: what needs a leader is told to those who lead a team. */
export const offeredKinds = (me: { managedTeams: readonly string[] }): NoticeKind[] =>
  noticeKinds.filter(kind => kind !== 'low' || me.managedTeams.length > 0)

/** For so many days a notice stays in the list. */
export const daysKept = 30

/** More than these are neither listed nor counted. */
export const mostNotices = 50

/** When notices come: on which days of the week, and from which minute after midnight; null is as they happen. */
export interface NoticeTimes {
  /** 1 for Monday to 7 for Sunday; none counts as all. */
  days: readonly number[]
  minute: number | null
}

const daysOfAWeek = 7

/**
 * The latest instant at which notices came: what happened until then is there to be read, the rest waits. On days that
 * aren't worked nothing comes: what happens then waits for the next day worked.
 */
export function cameUntil(now: Date, { days, minute }: NoticeTimes, clock: OrganizationClock): Date {
  const worked = (day: Day) => days.length === 0 || days.includes(weekday(day))
  const today = dayOf(now, clock)
  for (let back = 0; back <= daysOfAWeek; back++) {
    const day = addDays(today, -back)
    if (!worked(day)) continue
    const came = minute === null ? lastOf(day, now, clock) : minuteOfDay(day, minute, clock)
    if (came <= now) return came
  }
  // Days that the calendar left out can push the time behind a whole week.
  return startOfDay(addDays(today, -daysOfAWeek), clock)
}

/** The end of a day, or now while it lasts. */
function lastOf(day: Day, now: Date, clock: OrganizationClock): Date {
  const end = startOfDay(addDays(day, 1), clock)
  return end <= now ? end : now
}

/** Whether the day's own time has come on a day that is worked: from then on one is reminded of the reading. */
export function isTimeToRemind(now: Date, times: NoticeTimes, clock: OrganizationClock): boolean {
  if (times.minute === null) return false
  const came = cameUntil(now, times, clock)
  return dayOf(came, clock) === dayOf(now, clock)
}

/** '08:30' as minutes after midnight, and back. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
