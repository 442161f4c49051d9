import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { tick } from './actions'

/** The one tick of the day. */
export function TickForm({ id, roundId }: { id: string; roundId: string }) {
  const t = useWords('today')
  return (
    <Deed id="reading" action={tick} hidden={{ id, roundId }}>
      <Submit>{t('tick')}</Submit>
    </Deed>
  )
}
