import { DrizzleQueryError } from 'drizzle-orm/errors'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { withoutValues } from './withheld'

const letter = 'You sat down beside me.'

const passedOn = async (failure: unknown): Promise<Error> =>
  withoutValues(Promise.reject(failure)).then(
    () => {
      throw new Error('nothing was passed on')
    },
    (error: Error) => error,
  )

/** All that a log could print of an error. */
const everything = (error: Error) =>
  [error.message, error.stack, JSON.stringify(error), JSON.stringify(error.cause), String(error)].join('\n')

test('a failed query says what failed and not with which values', async () => {
  const refusal = Object.assign(new postgres.PostgresError('invalid input'), {
    code: '23502',
    table_name: 'worksheet_answers',
    detail: `Failing row contains (${letter})`,
  })
  const error = await passedOn(
    new DrizzleQueryError('insert into worksheet_answers values ($1)', [letter], refusal),
  )
  expect(error.message).toBe('23502 worksheet_answers in insert into worksheet_answers values ($1)')
  expect(everything(error)).not.toContain(letter)
})

test('so does a query that got no answer', async () => {
  const error = await passedOn(
    new DrizzleQueryError('insert into worksheet_answers values ($1)', [letter], new Error('ECONNREFUSED')),
  )
  expect(error.message).toContain('ECONNREFUSED')
  expect(everything(error)).not.toContain(letter)
})

test('what no query threw passes as it is', async () => {
  const refused = new Error('refused')
  expect(await passedOn(refused)).toBe(refused)
})
