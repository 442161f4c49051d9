import { personalValues } from './personal-values'
import { serviceVision } from './service-vision'
import type { Worksheet } from './worksheet'

/** Every worksheet there is, in the order in which they are offered. A former version stays for its answers. */
export const shelf: readonly Worksheet[] = [personalValues, serviceVision]

/** A worksheet in its newest version, or in the one that answers were written in. */
export function findWorksheet(slug: string, version?: number): Worksheet | undefined {
  const versions = shelf.filter(worksheet => worksheet.slug === slug)
  if (version !== undefined) return versions.find(worksheet => worksheet.version === version)
  return versions.toSorted((a, b) => b.version - a.version)[0]
}
