import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { withdraw } from './actions'

export function WithdrawForm({
  hidden,
  children,
}: {
  hidden: { id: string; slug: string }
  children: string
}) {
  return (
    <Deed id={`withdraw-${hidden.id}`} action={withdraw} hidden={hidden}>
      <Submit kind="quiet">{children}</Submit>
    </Deed>
  )
}
