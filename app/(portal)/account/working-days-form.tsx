'use client'

import { useWords } from '#use-words'
import { CheckboxGroup } from '@/app/ui/choices'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { setWorkingDays } from '../readings/actions'

type Option = { value: string; label: string }

export function WorkingDaysForm({ days, options }: { days: string[]; options: Option[] }) {
  const t = useWords('account')
  return (
    <Form<{ days: string[] }>
      id="working-days"
      action={setWorkingDays}
      labels={{ days: t('working_days') }}
      value={{ days }}
    >
      {fields => (
        <>
          <CheckboxGroup of={fields.days} label={t('working_days')} inline options={options} />
          <div>
            <Submit kind="quiet">{t('set_working_days')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
