import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { end } from './actions'

/** Asks nobody any more. */
export function EndForm({ id }: { id: string }) {
  const t = useWords('proposals.end')
  return (
    <Deed id="end" action={end} hidden={{ id }}>
      <Submit kind="quiet">{t('it')}</Submit>
    </Deed>
  )
}
