import { isDay } from './dates'
import { isId } from './ids'

/** Where a page of feedback goes on: after the entry of this instant, in microseconds, and this id. */
export interface Place {
  at: string
  id: string
}

const shape = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{6}Z$/

/** A place as it stands in an address. */
export function writePlace({ at, id }: Place): string {
  return `${at}_${id}`
}

/** The place that an address names; null where it names none. */
export function readPlace(text: unknown): Place | null {
  if (typeof text !== 'string' || text.length > 80) return null
  const [at = '', id = '', more] = text.split('_')
  const day = shape.exec(at)?.[1]
  return day && isDay(day) && isId(id) && more === undefined ? { at, id } : null
}

/** A page that goes on from a place, towards older entries or newer ones. */
export interface Turn {
  place: Place
  towards: 'older' | 'newer'
}

/** The turn that an address asks for by `after` or `before`; null where it asks for the first page. */
export function readTurn(query: Record<string, unknown>): Turn | null {
  const after = readPlace(query.after)
  if (after) return { place: after, towards: 'older' }
  const before = readPlace(query.before)
  return before && { place: before, towards: 'newer' }
}

/**
 * What a page of `most` shows of what was read, newest first and one more than it shows, and the places from which the
 * pages beside it go on. Null where a turn towards newer ones came to an end: then the first page is the one to show.
 */
export function pageOf<Entry extends Place>(read: readonly Entry[], turn: Turn | null, most: number) {
  const more = read.length > most
  const back = turn?.towards === 'newer'
  if (back && !more) return null
  const shown = back ? read.slice(1) : read.slice(0, most)
  return {
    shown,
    newer: turn ? shown[0] : undefined,
    older: back || more ? shown.at(-1) : undefined,
  }
}
