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
