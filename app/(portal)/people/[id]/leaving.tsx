import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { bringBack, deactivate } from '../actions'

export function DeactivateForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Deed id="deactivate" action={deactivate} hidden={{ id }}>
      <Submit kind="danger">{t('leave')}</Submit>
    </Deed>
  )
}

export function BringBackForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Deed id="bring-back" action={bringBack} hidden={{ id }}>
      <Submit>{t('back')}</Submit>
    </Deed>
  )
}
