'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { endOneSession } from './actions'

export function EndSession({ id }: { id: string }) {
  const t = useWords('account')
  return (
    <Form id={`end-${id}`} action={endOneSession} labels={{}} hidden={{ id }}>
      {() => <Submit kind="quiet">{t('session_end')}</Submit>}
    </Form>
  )
}
