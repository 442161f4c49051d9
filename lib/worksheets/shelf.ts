import { dreamsAndGoals } from './dreams-and-goals'
import { fourNeeds } from './four-needs'
import { myCustomers } from './my-customers'
import { otherSide } from './other-side'
import { personalValues } from './personal-values'
import { sameProblem } from './same-problem'
import { serviceVision } from './service-vision'
import { sixWays } from './six-ways'
import { threeQuestions } from './three-questions'
import { valueOfService } from './value-of-service'
import { whatGetsInTheWay } from './what-gets-in-the-way'
import type { Worksheet } from './worksheet'

/** Every worksheet there is, in the order in which they are offered. A former version stays for its answers. */
export const shelf: readonly Worksheet[] = [
  otherSide,
  personalValues,
  serviceVision,
  threeQuestions,
  valueOfService,
  myCustomers,
  fourNeeds,
  sixWays,
  whatGetsInTheWay,
  sameProblem,
  dreamsAndGoals,
]

/** A worksheet in its newest version, or in the one that answers were written in. */
export function findWorksheet(slug: string, version?: number): Worksheet | undefined {
  const versions = shelf.filter(worksheet => worksheet.slug === slug)
  if (version !== undefined) return versions.find(worksheet => worksheet.version === version)
  return versions.toSorted((a, b) => b.version - a.version)[0]
}
