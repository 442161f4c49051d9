export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** In millimetres, upright. */
export const sizes: Record<Paper, { width: number; height: number }> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
}

/** Where offices print on Letter, by CLDR's territories. */
const regions = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'SV', 'NI', 'PR', 'BZ']

/** Older engines have it as a property. */
type KnowsZones = { getTimeZones?: () => string[] | undefined; timeZones?: string[] | undefined }

const zonesOfLetter = new Set(
  regions.flatMap(region => {
    const place = new Intl.Locale(`und-${region}`) as KnowsZones
    return place.getTimeZones?.() ?? place.timeZones ?? []
  }),
)

/**
 * The paper that lies in the printer of somebody in this time zone. Their language doesn't tell: most of those who read
 * English dates as Americans do have never chosen to.
 */
export function paperIn(timeZone: string): Paper {
  return zonesOfLetter.has(timeZone) ? 'letter' : 'a4'
}

export function readPaper(asked: unknown): Paper | undefined {
  return papers.find(paper => paper === asked)
}
