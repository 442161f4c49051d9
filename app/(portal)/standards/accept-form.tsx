'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { accept } from './actions'

export function AcceptForm({ id, versionId }: { id: string; versionId: string }) {
  const t = useTranslations('standards')
  return (
    <Form id="accept-form" action={accept} labels={{}} hidden={{ id, versionId }}>
      {() => (
        <div>
          <Submit>{t('accept')}</Submit>
        </div>
      )}
    </Form>
  )
}
