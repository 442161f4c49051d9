import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { keep, reach, remove, removeStep } from './actions'

/** The goal is to stay as its writer put it. */
export function KeepForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Deed id="keep" action={keep} hidden={{ id }}>
      <Submit kind="quiet">{t('keep')}</Submit>
    </Deed>
  )
}

/** One tap: the milestone is reached, or it isn't after all. */
export function ReachForm({
  id,
  name,
  reached,
  from,
}: {
  id: string
  name: string
  reached: boolean
  from: 'today' | 'goal'
}) {
  const t = useWords('goals')
  return (
    <Deed id={`reach-${id}`} action={reach} hidden={{ id, from, reached: reached ? 'no' : 'yes' }}>
      <Submit kind="quiet">
        {t(reached ? 'unreach' : 'reach')}{' '}
        <span translate="no" className="sr-only">
          {name}
        </span>
      </Submit>
    </Deed>
  )
}

export function RemoveStepForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Deed id={`remove-${id}`} action={removeStep} hidden={{ id }}>
      <Submit kind="danger">{t('milestone_remove')}</Submit>
    </Deed>
  )
}

export function RemoveForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Deed id="remove" action={remove} hidden={{ id }}>
      <Submit kind="danger">{t('remove')}</Submit>
    </Deed>
  )
}
