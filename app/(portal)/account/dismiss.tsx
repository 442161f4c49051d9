'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { dismiss } from './actions'

export function Dismiss({ id }: { id: string }) {
  const t = useTranslations('reset')
  return (
    <Form id="dismiss-reset" action={dismiss} labels={{}} hidden={{ id, back: usePathname() }}>
      {() => (
        <div>
          <Submit kind="quiet">{t('dismiss')}</Submit>
        </div>
      )}
    </Form>
  )
}
