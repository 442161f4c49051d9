import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { OfGroup, Told } from '@/lib/commitment'

/** How a number of people and a group of ranks are said. */
export async function tellingOf(format: Format) {
  const t = await words('commitment')
  const people = await words('people')
  const dashboard = await words('dashboard')
  return {
    t,
    /** 18 of 24, or "nearly all of 24". */
    said: (told: Told) =>
      'count' in told ? t('count', { count: told.count, of: told.of }) : t(told.words, { of: told.of }),
    share: (told: Told) => ('count' in told ? format.percent(told.count / told.of) : '–'),
    group: (name: OfGroup['name']) =>
      name === 'leaders' || name === 'everyone' ? dashboard(`rank_${name}`) : people(`rank_${name}`),
  }
}

export type Telling = Awaited<ReturnType<typeof tellingOf>>
