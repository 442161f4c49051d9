import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, test } from 'vitest'
import { goalsCalendar } from './feed'
import { type Occasion, occasions } from './occasions'

const texts = {
  name: 'My goals',
  milestone: (title: string) => title,
  goal: (title: string) => title,
  review: (title: string) => `Look at: ${title}`,
}
const now = new Date('2026-03-20T10:00:00Z')
const parsed = (all: readonly Occasion[]) => {
  const calendar = new ICAL.Component(ICAL.parse(goalsCalendar(all, texts, now)))
  return calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
}
const goal = {
  id: 'a',
  words: 'Greet ten guests by name',
  dueOn: '2026-04-12',
  rhythm: 'week',
  rhythmFrom: '2026-03-15',
} as const
const steps = [
  { id: 'b', goalId: 'a', name: 'Five names', dueOn: '2026-03-29', reachedOn: null },
  { id: 'c', goalId: 'a', name: 'Eight names', dueOn: '2026-10-25', reachedOn: null },
]

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('wherever the portal runs, a day is that day, also when the clocks change', () => {
  for (const timeZone of [
    'UTC',
    'Europe/Lisbon',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ])
    test(timeZone, () => {
      process.env.TZ = timeZone
      const events = parsed(occasions([goal], steps, '2026-03-20', '2026-12-31'))
      expect(events.map(event => `${event.startDate} ${event.uid}`)).toEqual([
        '2026-03-22 review-a-2026-03-22@service-compass',
        '2026-03-29 milestone-b@service-compass',
        '2026-03-29 review-a-2026-03-29@service-compass',
        '2026-04-05 review-a-2026-04-05@service-compass',
        '2026-04-12 goal-a@service-compass',
        '2026-04-12 review-a-2026-04-12@service-compass',
        '2026-10-25 milestone-c@service-compass',
      ])
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true)
        expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
      }
    })
})

test('its stamp is an instant in UTC', () => {
  const text = goalsCalendar(occasions([goal], [], '2026-03-20', '2026-03-25'), texts, now)
  expect(text).toMatch(/^DTSTAMP:20260320T100000Z\r$/m)
  expect(text).not.toContain('TZID')
})

test('whatever a title holds, it comes back as one line, and nothing else in the calendar', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      'x\r\nEND:VEVENT\r\nBEGIN:VALARM',
      'Bread, wine; and \\n cheese',
      'ATTACH:https://example.org',
      '😀'.repeat(100),
      'تعلّم عشرة أسماء',
    ),
  )
  fc.assert(
    fc.property(title, words => {
      const [event, ...others] = parsed([
        { key: 'goal-a', kind: 'goal', goalId: 'a', title: words, day: '2026-05-01', reached: false },
      ])
      expect(others).toEqual([])
      expect(event?.summary).toBe(words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
      expect(
        event?.component
          .getAllProperties()
          .map(({ name }) => name)
          .sort(),
      ).toEqual([
        'dtend',
        'dtstamp',
        'dtstart',
        'sequence',
        'summary',
        'transp',
        'uid',
        'x-microsoft-cdo-alldayevent',
        'x-microsoft-msncalendar-alldayevent',
      ])
    }),
  )
})
