'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
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
  const t = useWords('worksheets')
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
