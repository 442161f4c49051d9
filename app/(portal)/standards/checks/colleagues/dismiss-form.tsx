import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { dismiss } from './actions'

/** Lets a colleague check no more. */
export function DismissForm({ id, name }: { id: string; name: string }) {
  const t = useWords('standards')
  return (
    <Deed id={`dismiss-${id}`} action={dismiss} hidden={{ id }}>
      <Submit kind="quiet">
        <span>{t.rich('checkers_dismiss', { name: () => <bdi translate="no">{name}</bdi> })}</span>
      </Submit>
    </Deed>
  )
}
