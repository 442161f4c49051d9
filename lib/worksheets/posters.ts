import { compassEntries } from './compass'

/** What of the compass may be hung on a wall, by its name in the address. */
const posters = ['vision', 'service-vision'] as const
export type PosterOf = (typeof posters)[number]

const isOf: Record<PosterOf, (slug: string) => boolean> = {
  vision: slug => slug === 'personal-values',
  'service-vision': slug => slug !== 'personal-values',
}

export const readPosterOf = (asked: unknown): PosterOf | undefined => posters.find(of => of === asked)

/** Which poster a worksheet leads to, whatever else one has written; the short way to a service vision may stand back. */
export function posterOfSheet(slug: string): PosterOf | undefined {
  if (slug === 'personal-values') return 'vision'
  return slug === 'service-vision' ? 'service-vision' : undefined
}

/** Which poster an entry of the compass makes; undefined where it makes none. */
export function posterOf({ slug, entry }: ReturnType<typeof compassEntries>[number]): PosterOf | undefined {
  if (entry.step.key !== 'vision') return undefined
  return posters.find(of => isOf[of](slug))
}

/** The words of a poster, from somebody's newest finished rounds; null where there are none. */
export function posterWords(of: PosterOf, rounds: Parameters<typeof compassEntries>[0]): string | null {
  const found = compassEntries(rounds).find(each => posterOf(each) === of)
  const said = found?.entry.answer
  return typeof said === 'string' ? said : null
}
