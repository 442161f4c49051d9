import { words } from '@/app/words'
import type { LinkState as State } from '@/lib/surveys'

const tones = {
  active: 'text-sea',
  paused: 'text-olive',
  expired: 'text-ink-soft',
  revoked: 'text-ink-soft',
} as const

export async function LinkState({ state }: { state: State }) {
  const t = await words('surveys')
  return <span className={`font-medium ${tones[state]}`}>{t(`state_${state}`)}</span>
}
