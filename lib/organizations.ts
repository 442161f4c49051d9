import { isShortName } from './people'

/** A short name made of an organization's name: small letters, figures and dashes, for what stands behind an @. */
export function suggestedShortName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  const made = (plain ?? []).join('-').slice(0, 30).replace(/-+$/, '')
  return isShortName(made) ? made : 'house'
}

/** The most that the floor may be raised to: above it most teams would have no figures at all. */
export const highestFloor = 50
