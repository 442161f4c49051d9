import * as z from 'zod'
import { several } from './fields.schema'
import { isId } from './ids'

/** What of people × standards is shown: one team with those under it, one standard, one person, only who misses some. */
export interface MatrixFilter {
  team: string | null
  standard: string | null
  person: string | null
  missing: boolean
}

/** People on one page. */
export const peopleOnAPage = 50

type Query = Record<string, unknown>
const idIn = (value: unknown) => (typeof value === 'string' && isId(value) ? value : null)

/** The filter that an address asks for; what it can't be read from narrows nothing. */
export function readMatrixFilter({ team, standard, person, missing }: Query): MatrixFilter {
  return { team: idIn(team), standard: idIn(standard), person: idIn(person), missing: missing === 'yes' }
}

/** The page that an address asks for, from 1. */
export function readPageNumber({ page }: Query): number {
  return typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1
}

/** The part of an address that reads as this filter, '' or beginning with '?'. */
export function writeMatrixFilter(
  { team, standard, person, missing }: MatrixFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(team && { team }),
    ...(standard && { standard }),
    ...(person && { person }),
    ...(missing && { missing: 'yes' }),
    ...more,
  }).toString()
  return query && `?${query}`
}

/** Kinds of file in which the matrix can be taken away. */
export const matrixFormats = ['csv', 'xlsx'] as const

/** A file of what an address shows. */
export const matrixFileForm = z
  .looseObject({ format: z.enum(matrixFormats) })
  .transform(({ format, ...query }) => ({ format, filter: readMatrixFilter(query) }))

/** Who is to be reminded: everybody who misses something within a filter. */
export const nudgeForm = z
  .looseObject({ team: several, standard: several, person: several })
  .transform(({ team, standard, person }) =>
    readMatrixFilter({ team: team[0], standard: standard[0], person: person[0] }),
  )
