import type { Result } from './sending'

/** What is wrong, by the names of fields; under no name, what is wrong with the form as a whole. */
export function errorsOf(result: Result): Record<string, string[]> {
  const found = Object.entries(result?.error ?? {}).filter(
    (entry): entry is [string, string[]] => (entry[1]?.length ?? 0) > 0,
  )
  return Object.fromEntries(found)
}
