import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { end } from './[id]/ask/actions'

/** Takes a question off the surveys. */
export function EndQuestion({ id }: { id: string }) {
  const t = useWords('standing.end')
  return (
    <Deed id="end-question" action={end} hidden={{ id }}>
      <Submit kind="quiet">{t('it')}</Submit>
    </Deed>
  )
}
