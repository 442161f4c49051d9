'use client'

import { useTranslations } from 'next-intl'
import { type Option, Select } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { ExpectForm as Fields } from '@/lib/worksheets/worksheet.form'
import { expect } from './actions'

export function ExpectForm({
  hidden,
  label,
  options,
}: {
  hidden: { id: string; slug: string }
  label: string
  options: Option[]
}) {
  const t = useTranslations('worksheets')
  return (
    <Form<Fields> id={`expect-${hidden.slug}`} action={expect} labels={{ team: label }} hidden={hidden}>
      {fields => (
        <>
          <Select of={fields.team} label={label} options={options} />
          <div>
            <Submit kind="quiet">{t('expect')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
