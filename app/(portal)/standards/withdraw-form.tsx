import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { withdrawOwnCheck } from './actions'

/** Takes back what one has just written down by mistake. */
export function WithdrawForm({ id }: { id: string }) {
  const t = useWords('standards')
  return (
    <Deed id={`withdraw-${id}`} action={withdrawOwnCheck} hidden={{ id }}>
      <Submit kind="quiet">{t('check_withdraw')}</Submit>
    </Deed>
  )
}
