import type { Messages } from 'next-intl'

type ErrorKey = keyof Messages['errors']
type ErrorWords = ((key: 'invalid') => string) & { has: (key: ErrorKey) => boolean }

/**
 * Words for what a rule in `lib` says is wrong: a key of the namespace `errors` with, where the text asks
 * for one, a limit after a colon (`required`, `too_long:200`). A key without a text reads as `invalid`.
 */
export function errorText(t: ErrorWords, problem: string): string {
  const [key = '', limit] = problem.split(':')
  if (!t.has(key as ErrorKey)) return t('invalid')
  const say = t as unknown as (key: string, values?: { limit: number }) => string
  return limit === undefined ? say(key) : say(key, { limit: Number(limit) })
}
