import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { endOneSession } from './actions'

export function EndSession({ id }: { id: string }) {
  const t = useWords('account')
  return (
    <Deed id={`end-${id}`} action={endOneSession} hidden={{ id }}>
      <Submit kind="quiet">{t('session_end')}</Submit>
    </Deed>
  )
}
