import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { finish } from './actions'

export function FinishForm({
  hidden,
  children,
}: {
  hidden: { id: string; slug: string; openly: string }
  children: string
}) {
  return (
    <Deed id="finish" action={finish} hidden={hidden}>
      <Submit>{children}</Submit>
    </Deed>
  )
}
