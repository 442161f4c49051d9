import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { takeBack } from './actions'

export function TakeBackForm({ hidden }: { hidden: { id: string; slug: string } }) {
  const t = useWords('sharing')
  return (
    <Deed id={`take-back-${hidden.id}`} action={takeBack} hidden={hidden}>
      <Submit kind="quiet">{t('take_back')}</Submit>
    </Deed>
  )
}
