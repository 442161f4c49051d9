import { DrizzleQueryError } from 'drizzle-orm/errors'
import postgres from 'postgres'

/**
 * Passes on what `work` gives. A failed query's error carries the values that it was sent with, and logs must hold
 * nobody's words: what is passed on says the statement, Postgres's code and the rule that was broken, no value.
 */
export const withoutValues = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (failure) {
    throw withheld(failure)
  }
}

const withheld = (failure: unknown): unknown => {
  const cause = failure instanceof DrizzleQueryError ? failure.cause : failure
  if (cause instanceof postgres.PostgresError) {
    const where = [cause.table_name, cause.constraint_name].filter(Boolean).join(' ')
    return Object.assign(new Error(`${cause.code} ${where} in ${statement(failure)}`), { code: cause.code })
  }
  if (!(failure instanceof DrizzleQueryError)) return failure
  return new Error(`${cause instanceof Error ? cause.message : 'no answer'} in ${statement(failure)}`)
}

const statement = (failure: unknown) =>
  failure instanceof DrizzleQueryError ? failure.query.replace(/\s+/g, ' ').slice(0, 500) : 'a transaction'
