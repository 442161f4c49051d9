import { readAnswers } from './answers'
import { isBlank } from './blank'
import { findWorksheet } from './shelf'
import { narrowDown } from './values'
import type { Entry } from './worksheet'

/** What of the worksheets one steers by, in the order in which it is read. */
const steered: readonly { slug: string; step: string; unless?: string }[] = [
  { slug: 'personal-values', step: 'vision' },
  { slug: 'personal-values', step: 'three' },
  { slug: 'service-vision', step: 'vision' },
  // The short way to a service vision stands in where the long one wasn't gone.
  { slug: 'three-questions', step: 'vision', unless: 'service-vision' },
  { slug: 'service-vision', step: 'letter' },
  { slug: 'value-of-service', step: 'worth' },
  { slug: 'value-of-service', step: 'me' },
  { slug: 'value-of-service', step: 'colleagues' },
  { slug: 'value-of-service', step: 'organization' },
]

/** Slugs of the worksheets that add to it. */
export const compassSheets: readonly string[] = [...new Set(steered.map(({ slug }) => slug))]

interface Round {
  slug: string
  version: number
  answers: Record<string, unknown> | null
}

/** The entries of somebody's rounds by which they steer; of what was narrowed down, what is left. */
export function compassEntries(rounds: readonly Round[]): { slug: string; entry: Entry }[] {
  const entriesOf = new Map(
    rounds.map(({ slug, version, answers }) => {
      const worksheet = findWorksheet(slug, version)
      return [slug, worksheet ? readAnswers(worksheet, new Map(Object.entries(answers ?? {}))) : []]
    }),
  )
  return steered
    .filter(({ unless }) => !unless || !entriesOf.has(unless))
    .flatMap(({ slug, step }) => {
      const entry = entriesOf.get(slug)?.find(each => each.step.key === step)
      return entry && !isBlank(entry) ? [{ slug, entry: standing(entry) }] : []
    })
}

function standing(entry: Entry): Entry {
  if (entry.kind !== 'narrow') return entry
  const values = narrowDown(entry.values, entry.answer).standing
  return { ...entry, values, letGo: [], answer: { letGo: [] } }
}

/** What matters most to somebody, in their own order and words, from their rounds; none where they haven't found it. */
export function ownValues(rounds: readonly Round[]): string[] {
  const found = compassEntries(rounds).find(
    ({ slug, entry }) => slug === 'personal-values' && entry.kind === 'narrow',
  )
  return found?.entry.kind === 'narrow' ? found.entry.values.map(({ words }) => words) : []
}
