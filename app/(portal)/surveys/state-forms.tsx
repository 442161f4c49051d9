import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { pause, resume, revoke } from './actions'

/** Pauses a link, or lets it take answers again. */
export function PauseForm({ id, paused }: { id: string; paused: boolean }) {
  const t = useWords('surveys')
  return (
    <Deed id="pause" action={paused ? resume : pause} hidden={{ id }}>
      <Submit kind="quiet">{t(paused ? 'resume' : 'pause')}</Submit>
    </Deed>
  )
}

export function RevokeForm({ id }: { id: string }) {
  const t = useWords('surveys')
  return (
    <Deed id="revoke" action={revoke} hidden={{ id }}>
      <Submit kind="danger">{t('revoke')}</Submit>
    </Deed>
  )
}
