'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { Change } from '@/lib/standards'
import { publishFirst, publishRevision } from './actions'

/** Publishes exactly the draft that was looked at. A revision also says what changed and who is asked again. */
export function PublishForm({ draft }: { draft: { id: string; number: number; revision: number } }) {
  const t = useTranslations('standards')
  const first = draft.number === 1
  const changes = (['minor', 'material'] as const).map(value => ({ value, label: t(`change_${value}`) }))
  return (
    <Form<{ change: Change; whatChanged: string }>
      id="publish-form"
      action={first ? publishFirst : publishRevision}
      labels={{ change: t('field_change'), whatChanged: t('field_whatChanged') }}
      hidden={{ id: draft.id, version: String(draft.revision) }}
    >
      {fields => (
        <>
          {!first && <RadioGroup of={fields.change} label={t('field_change')} options={changes} />}
          {!first && (
            <TextArea
              of={fields.whatChanged}
              label={t('field_whatChanged')}
              help={t('field_whatChanged_help')}
              rows={3}
            />
          )}
          <div>
            <Submit>{t('publish', { number: draft.number })}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
