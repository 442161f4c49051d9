'use client'

import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { Clash } from '@/app/ui/clash'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { LoggedForm } from '../../forms'
import { type HeardChoices, HeardFields, useHeardLabels } from '../../heard-fields'
import { change } from '../actions'

type Value = Record<
  'channel' | 'words' | 'teamId' | 'about' | 'standardId' | 'rating' | 'customers' | 'day',
  string
>

/** Changes what one logged. Where it was saved elsewhere in between, `saved` stands above what one wrote. */
export function ChangeForm({
  hidden,
  value,
  choices,
  today,
  saved,
}: {
  hidden: { id: string; revision: string; teamId?: string }
  value: Value
  choices: HeardChoices
  today: string
  saved: ReactNode
}) {
  const t = useWords('feedback_entry')
  const labels = useHeardLabels()
  return (
    <Form<LoggedForm & { day: string; revision: string }>
      id="change"
      action={change}
      labels={labels}
      value={value}
      hidden={hidden}
    >
      {fields => (
        <>
          {fields.revision.errors && (
            <Clash title={t('clash_title')} intro={t('clash_intro')}>
              {saved}
            </Clash>
          )}
          <HeardFields fields={fields} choices={choices} />
          <TextField of={fields.day} label={labels.day} type="date" max={today} />
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
