import { addDays, type Day, daysBetween, isDay, weekday, weekOf } from '../dates'
import { type QuestionKey, questionKeys } from './questions'

/** A Monday from which weeks are counted; what comes before it is counted backwards. */
const firstWeek: Day = '2024-01-01'

/** The question of the week that a day lies in. With thirty of them, none comes again within half a year. */
export function questionOf(day: Day): QuestionKey {
  const week = daysBetween(firstWeek, weekOf(day)) / 7
  const many = questionKeys.length
  return questionKeys[((week % many) + many) % many] as QuestionKey
}

/** Whether a week's question can be answered today: in its week, and in the next by whoever was away or left it open. */
export function isOpen(week: Day, today: Day): boolean {
  const latest = weekOf(today)
  return week === latest || week === addDays(latest, -7)
}

/** Whether Today speaks of the board: once a week, on the first day on which its reader usually works. */
export function isBoardDay(today: Day, working: readonly number[]): boolean {
  return weekday(today) === Math.min(...(working.length > 0 ? working : [1]))
}

/** The Monday that an address asks for; this week's where it asks for none, for another day or for what is to come. */
export function askedWeek(text: unknown, today: Day): Day {
  const latest = weekOf(today)
  if (typeof text !== 'string' || !isDay(text)) return latest
  return weekOf(text) === text && text < latest ? text : latest
}

/** Where the board stands in a week: `/board` for this one. */
export function boardAddress(week: Day, today: Day, more: { said?: string; after?: string } = {}): string {
  const asked = new URLSearchParams({ ...(week === weekOf(today) ? {} : { week }), ...more })
  return asked.size === 0 ? '/board' : `/board?${asked}`
}
