'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { Change } from '@/lib/standards'
import { publishFirst, publishRevision } from './actions'

type Publishing = { change: Change; whatChanged: string; startsOn: string; toldCustomers: string }

/** Publishes exactly the draft that was looked at. A revision also says what changed and who is asked again. */
export function PublishForm({
  draft,
  today,
  asksWhatIsTold,
}: {
  draft: { id: string; number: number; revision: number }
  today: string
  /** The pledge stays behind what customers expect, and the draft doesn't say yet what they are told. */
  asksWhatIsTold: boolean
}) {
  const t = useWords('standards')
  const first = draft.number === 1
  const changes = (['minor', 'material'] as const).map(value => ({ value, label: t(`change_${value}`) }))
  const labels = {
    change: t('field_change'),
    whatChanged: t('field_whatChanged'),
    startsOn: t('field_startsOn'),
    toldCustomers: t('field_toldCustomers'),
  }
  return (
    <Form<Publishing>
      id="publish-form"
      action={first ? publishFirst : publishRevision}
      labels={labels}
      hidden={{ id: draft.id, version: String(draft.revision) }}
    >
      {fields => (
        <>
          {!first && <RadioGroup of={fields.change} label={labels.change} options={changes} />}
          {!first && (
            <TextArea
              of={fields.whatChanged}
              label={labels.whatChanged}
              help={t('field_whatChanged_help')}
              rows={3}
            />
          )}
          {asksWhatIsTold && (
            <TextArea
              of={fields.toldCustomers}
              label={labels.toldCustomers}
              help={t('field_toldCustomers_asked')}
              rows={2}
            />
          )}
          <TextField
            of={fields.startsOn}
            label={labels.startsOn}
            help={t('field_startsOn_help')}
            type="date"
            min={today}
            optional
          />
          <div>
            <Submit>{t('publish', { number: draft.number })}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
