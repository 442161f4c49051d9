import { Temporal } from 'temporal-polyfill'

/** A day of an organization's calendar as 'YYYY-MM-DD'. Days compare as texts. */
export type Day = string

/** The organization's clock: where it is, and the hour at which its day starts. */
export interface OrganizationClock {
  /** An IANA name such as 'Europe/Lisbon'. */
  timeZone: string
  /** 0 to 23; 4 keeps a night shift in one day. */
  dayStarts: number
}

/** The day that an instant belongs to: before the hour at which the day starts it is still yesterday. */
export function dayOf(instant: Date, clock: OrganizationClock): Day {
  const here = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(clock.timeZone)
  let day = here.toPlainDate()
  // A clock set back over the starting hour, or a date that a zone left out, can put the start further back.
  while (startOf(day, clock) > instant.getTime()) day = day.subtract({ days: 1 })
  return day.toString()
}

/** The instant at which a day starts. On the morning of a changed clock it is the first time the hour comes. */
export function startOfDay(day: Day, clock: OrganizationClock): Date {
  return new Date(startOf(Temporal.PlainDate.from(day), clock))
}

/** The instant of a minute after midnight on a day; before the hour at which days start it is in the next night. */
export function minuteOfDay(day: Day, minute: number, { timeZone, dayStarts }: OrganizationClock): Date {
  const hour = Math.floor(minute / 60)
  const date = Temporal.PlainDate.from(day).add({ days: hour < dayStarts ? 1 : 0 })
  const time = { hour, minute: minute % 60 }
  return new Date(date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
}

/** Whether a text is a day of the years 1900 to 2999 that the calendar has. */
export function isDay(text: string): text is Day {
  const parts = /^((?:19|2\d)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return Temporal.PlainDate.from({ year, month, day }).toString() === text
}

const dayInMs = 24 * 60 * 60 * 1000

/** Days since 1970, as UTC counts them: without a clock, so a list of many days takes a page no time. */
function countOf(day: Day): number {
  const count = Date.parse(day) / dayInMs
  if (Number.isNaN(count)) throw new RangeError(`${day} is no day`)
  return count
}

export function addDays(day: Day, days: number): Day {
  return new Date((countOf(day) + days) * dayInMs).toISOString().slice(0, 10)
}

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** How many days later `to` is than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return countOf(to) - countOf(from)
}

/** The month of a day as 'YYYY-MM'. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  // The first of January 1970 was a Thursday.
  return ((((countOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

function startOf(day: Temporal.PlainDate, { timeZone, dayStarts }: OrganizationClock): number {
  return day.toZonedDateTime({ timeZone, plainTime: { hour: dayStarts } }).epochMilliseconds
}
