import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { withdraw } from './actions'

/** Takes back what one proposed. */
export function WithdrawForm({ id }: { id: string }) {
  const t = useWords('proposals.withdraw')
  return (
    <Deed id="withdraw" action={withdraw} hidden={{ id }}>
      <Submit kind="danger">{t('it')}</Submit>
    </Deed>
  )
}
