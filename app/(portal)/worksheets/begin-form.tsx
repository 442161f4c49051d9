import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { begin } from './actions'

/** Begins a round; what it is called depends on whether there was one before. */
export function BeginForm({
  hidden,
  kind = 'primary',
  children,
}: {
  hidden: { id: string; slug: string; number: string }
  kind?: 'primary' | 'quiet'
  children: string
}) {
  return (
    <Deed id="begin" action={begin} hidden={hidden}>
      <Submit kind={kind}>{children}</Submit>
    </Deed>
  )
}
