import type { Step } from '@/lib/worksheets/worksheet'
import type { Guides } from './read-guides'

/** What one steers by, under its own heading. */
export type Guide = { key: 'mission' | 'organization_vision' | 'own_vision' | 'own_values'; words: string }

/** What a step wants beside it, of what there is. */
export function guidesBeside(
  {
    besideMission,
    besideVision,
    besideValues,
  }: Pick<Step, 'besideMission' | 'besideVision' | 'besideValues'>,
  { mission, organizationVision, ownVision, ownValues }: Guides,
): Guide[] {
  return [
    { key: 'mission' as const, words: besideMission && mission },
    { key: 'organization_vision' as const, words: besideVision && organizationVision },
    { key: 'own_vision' as const, words: besideVision && ownVision },
    { key: 'own_values' as const, words: besideValues && ownValues.join(' · ') },
  ].flatMap(({ key, words }) => (words ? [{ key, words }] : []))
}
