import { integer } from 'drizzle-orm/pg-core'
import { countedMeasures, type Measure, summedMeasures } from '@/lib/feedback'
import type { Sums } from '@/lib/figures'

type Counted = (typeof countedMeasures)[number]
type Summed = (typeof summedMeasures)[number]
type SumName = Counted | `${Summed}_${'n' | 'total' | 'squares'}`

const partsOf = (measure: Summed) =>
  [`${measure}_n`, `${measure}_total`, `${measure}_squares`] as const satisfies SumName[]

/**
 * The columns that sums of feedback have, in their order: one for each measure that is only counted, three for each
 * that is added up as well: how many answers, their sum, and the sum of their squares.
 */
export const sumNames: readonly SumName[] = [...countedMeasures, ...summedMeasures.flatMap(partsOf)]

const sumColumn = (name: SumName) => integer(name).notNull().default(0)

export const sumColumns = () =>
  Object.fromEntries(sumNames.map(name => [name, sumColumn(name)])) as Record<
    SumName,
    ReturnType<typeof sumColumn>
  >

/** A row of them, such as `addedUp` reads. */
export type SumRow = Record<SumName, number>

const listed = (each: (name: SumName) => string) => sumNames.map(each).join(', ')

/** Their names, for a statement. */
export const sumList = listed(name => name)

/** All of them added up over the rows of `s` that are grouped. */
export const addedUp = listed(name => `sum(s.${name})::int as ${name}`)

/** What is inserted, added to what stands in `kept`. */
export const addedOn = listed(name => `${name} = kept.${name} + excluded.${name}`)

/** What a row says of each measure that anybody answered. */
export const measuresOf = (row: SumRow): ({ measure: Measure } & Sums)[] =>
  [
    ...countedMeasures.map(measure => ({
      measure,
      count: row[measure],
      sum: row[measure],
      squares: row[measure],
    })),
    ...summedMeasures.map(measure => {
      const [count, sum, squares] = partsOf(measure)
      return { measure, count: row[count], sum: row[sum], squares: row[squares] }
    }),
  ].filter(({ count }) => count !== 0)
