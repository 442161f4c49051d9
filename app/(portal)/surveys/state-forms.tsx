'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { pause, resume, revoke } from './actions'

/** Pauses a link, or lets it take answers again. */
export function PauseForm({ id, paused }: { id: string; paused: boolean }) {
  const t = useWords('surveys')
  return (
    <Form id="pause" action={paused ? resume : pause} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit kind="quiet">{t(paused ? 'resume' : 'pause')}</Submit>
        </div>
      )}
    </Form>
  )
}

export function RevokeForm({ id }: { id: string }) {
  const t = useWords('surveys')
  return (
    <Form id="revoke" action={revoke} labels={{}} hidden={{ id }}>
      {() => (
        <div>
          <Submit kind="danger">{t('revoke')}</Submit>
        </div>
      )}
    </Form>
  )
}
