import type { Day } from './dates'
import { type Category, categories } from './standards'
import { type Measured, standingOf } from './standing'

/**
 * Fewest checks behind a share that everybody can read. Of fewer, one more or less turns the share about; and whoever
 * knows the house could tell whose shift they were.
 */
export const fewestChecks = 10

/** Fewest people whom they were of, alone or as a team: of fewer, the share would tell about each of them. */
export const fewestPeople = 5

/** Checks of so many days before today are counted. */
export const daysOfChecks = 90

/** A public standard in force as it is kept, with the checks of it: none where the organization doesn't show them. */
export interface PublicStandard extends Measured {
  title: string
  category: Category
  /** The organization's own word, where the category is 'own'. */
  ownCategory: string | null
  pledge: string
  toldCustomers: string | null
  startsOn: Day
  checks: { met: number; all: number; people: number; since: Day }
}

/** What customers read of it. */
export interface Pledge {
  title: string
  pledge: string
  /** What they are told, where the pledge stays behind what they expect. */
  told: string | null
  startsOn: Day
  kept: { met: number; all: number; since: Day } | null
}

/** The pledges under one heading: one of the common categories, or a word of the organization's own. */
export interface PledgeGroup {
  category: Category
  ownCategory: string | null
  pledges: Pledge[]
}

function pledgeOf({ title, pledge, startsOn, toldCustomers, checks, ...measured }: PublicStandard): Pledge {
  const { people, ...kept } = checks
  return {
    title,
    pledge,
    startsOn,
    told: standingOf(measured) === 'gap' ? toldCustomers : null,
    kept: kept.all >= fewestChecks && people >= fewestPeople ? kept : null,
  }
}

function ownWord({ category, ownCategory }: PublicStandard): string | null {
  return category === 'own' ? ownCategory : null
}

/** What a public page says: the common categories in their order, then the organization's own; titles by the alphabet. */
export function pledgesByCategory(standards: readonly PublicStandard[]): PledgeGroup[] {
  const order = new Intl.Collator('en', { numeric: true })
  const rank = ({ category }: PublicStandard) => categories.indexOf(category)
  const sorted = standards.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      order.compare(ownWord(one) ?? '', ownWord(other) ?? '') ||
      order.compare(one.title, other.title),
  )
  const groups: PledgeGroup[] = []
  for (const standard of sorted) {
    const { category } = standard
    const ownCategory = ownWord(standard)
    const last = groups.at(-1)
    if (last?.category === category && last.ownCategory === ownCategory) last.pledges.push(pledgeOf(standard))
    else groups.push({ category, ownCategory, pledges: [pledgeOf(standard)] })
  }
  return groups
}
