'use client'

import { useWords } from '#use-words'
import { CheckboxGroup } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import type { Option } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { choose } from '../actions'

type Value = { minute: string; kinds: string[] }

export function ChoicesForm({ value, options }: { value: Value; options: Option[] }) {
  const t = useWords('notices')
  const labels = { minute: t('field_minute'), kinds: t('field_kinds') }
  return (
    <Form<Value> id="notice-choices" action={choose} labels={labels} value={value}>
      {fields => (
        <>
          <TextField
            of={fields.minute}
            label={labels.minute}
            help={t('field_minute_help')}
            type="time"
            optional
          />
          <CheckboxGroup of={fields.kinds} label={labels.kinds} options={options} />
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
