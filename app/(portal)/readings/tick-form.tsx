'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { tick } from './actions'

/** The one tick of the day. */
export function TickForm({ id, roundId }: { id: string; roundId: string }) {
  const t = useTranslations('today')
  return (
    <Form id="reading" action={tick} labels={{}} hidden={{ id, roundId }}>
      {() => (
        <div>
          <Submit>{t('tick')}</Submit>
        </div>
      )}
    </Form>
  )
}
