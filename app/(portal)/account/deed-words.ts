import type { Messages } from 'next-intl'
import en from '@/app/messages/en.json'
import { words } from '@/app/words'

type Known = keyof Messages['deeds']

/** The deeds that have words, as the trail notes them: 'people.let-in'. */
export const knownDeeds = Object.keys(en.deeds)
  .filter(key => key.includes('_'))
  .map(key => key.replace('_', '.'))

/** Says a deed in words; one that has none, from an older version, as it is noted. */
export const deedWords = async () => {
  const t = await words('deeds')
  return (deed: string): string => {
    const key = deed.replace('.', '_') as Known
    return knownDeeds.includes(deed) ? t(key as 'title') : t('other', { deed })
  }
}
