import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from '../dates'
import type { Occasion } from './occasions'

interface FeedTexts {
  name: string
  milestone: (title: string) => string
  goal: (title: string) => string
  review: (title: string) => string
}

/** What a calendar can show of a title: no line breaks, and nothing that its format doesn't know. */
const plain = (title: string) => title.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/**
 * One's days as a calendar (RFC 5545) that other programs ask for again and again. Each is a whole day, which is the
 * same day in every time zone and on both sides of a change to summer time, and keeps nobody busy.
 */
export function goalsCalendar(all: readonly Occasion[], texts: FeedTexts, now: Date): string {
  const calendar = ical({
    name: texts.name,
    prodId: { company: 'Service Compass', product: 'Goals', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  })
  for (const { key, kind, title, day } of all)
    calendar.createEvent({
      id: `${key}@service-compass`,
      stamp: Temporal.Instant.fromEpochMilliseconds(now.getTime()),
      start: plainDate(day),
      end: plainDate(addDays(day, 1)),
      allDay: true,
      summary: texts[kind](plain(title)),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}

const plainDate = (day: Day) => Temporal.PlainDate.from(day)
