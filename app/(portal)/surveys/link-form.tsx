'use client'

import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { LinkForm as Fields } from '@/lib/surveys.form'
import { make } from './actions'

export function LinkForm({ id, teams }: { id: string; teams: { id: string; name: string }[] }) {
  const t = useTranslations('surveys')
  const labels = { label: t('field_label'), teamId: t('field_teamId') }
  const [only] = teams.length === 1 ? teams : []
  return (
    <Form<Fields> id="link" action={make} labels={labels} hidden={{ id }} value={{ teamId: only?.id }}>
      {fields => (
        <>
          <TextField of={fields.label} label={labels.label} help={t('field_label_help')} />
          <Select
            of={fields.teamId}
            label={labels.teamId}
            help={t('field_teamId_help')}
            options={teams.map(team => ({ value: team.id, label: team.name, own: true }))}
          />
          <div>
            <Submit>{t('make')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
