'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { bringBack, deactivate } from '../actions'

export function DeactivateForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Form id="deactivate" action={deactivate} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit kind="danger">{t('leave')}</Submit>
        </div>
      )}
    </Form>
  )
}

export function BringBackForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Form id="bring-back" action={bringBack} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit>{t('back')}</Submit>
        </div>
      )}
    </Form>
  )
}
