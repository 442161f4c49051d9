'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { keep, reach, remove, removeStep } from './actions'

/** The goal is to stay as its writer put it. */
export function KeepForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Form id="keep" action={keep} labels={{}} hidden={{ id }}>
      {() => <Submit kind="quiet">{t('keep')}</Submit>}
    </Form>
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
    <Form
      id={`reach-${id}`}
      action={reach}
      labels={{}}
      hidden={{ id, from, reached: reached ? 'no' : 'yes' }}
    >
      {() => (
        <Submit kind="quiet">
          {t(reached ? 'unreach' : 'reach')}{' '}
          <span translate="no" className="sr-only">
            {name}
          </span>
        </Submit>
      )}
    </Form>
  )
}

export function RemoveStepForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Form id={`remove-${id}`} action={removeStep} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit kind="danger">{t('milestone_remove')}</Submit>
        </div>
      )}
    </Form>
  )
}

export function RemoveForm({ id }: { id: string }) {
  const t = useWords('goals')
  return (
    <Form id="remove" action={remove} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit kind="danger">{t('remove')}</Submit>
        </div>
      )}
    </Form>
  )
}
