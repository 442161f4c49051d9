import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { hide, show } from './actions'

/** Shows one's own ticks, or takes that back. */
export function ShowingForm({ shows }: { shows: boolean }) {
  const t = useWords('commitment')
  return (
    <Deed id="own-ticks" action={shows ? hide : show}>
      <Submit kind="quiet">{t(shows ? 'hide' : 'show')}</Submit>
    </Deed>
  )
}
