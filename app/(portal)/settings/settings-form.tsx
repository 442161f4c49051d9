'use client'

import { useWords } from '#use-words'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { locales } from '@/lib/locales'
import { highestFloor } from '@/lib/organizations'
import type { SettingsForm as Fields } from '@/lib/organizations.form'
import { save } from './actions'

const named = [
  'name',
  'mission',
  'serviceVision',
  'acceptanceWording',
  'timeZone',
  'dayStartsAt',
  'language',
  'floor',
] as const

export function SettingsForm({
  hidden,
  value,
  zones,
  hours,
}: {
  hidden: { revision: string }
  value: Record<(typeof named)[number], string>
  zones: Option[]
  hours: Option[]
}) {
  const t = useWords('settings')
  const locale = useWords('locales')
  const labels = Object.fromEntries(named.map(name => [name, t(name)]))
  return (
    <Form<Fields> id="settings" action={save} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          <TextField of={fields.name} label={t('name')} maxLength={80} autoComplete="organization" />
          <TextArea
            of={fields.mission}
            label={t('mission')}
            help={t('mission_help')}
            rows={3}
            maxLength={1000}
            ruled
            optional
          />
          <TextField
            of={fields.serviceVision}
            label={t('serviceVision')}
            help={t('serviceVision_help')}
            maxLength={200}
            optional
          />
          <TextField
            of={fields.acceptanceWording}
            label={t('acceptanceWording')}
            help={t('acceptanceWording_help')}
            maxLength={120}
            optional
          />
          <Select of={fields.timeZone} label={t('timeZone')} options={zones} chosen />
          <Select
            of={fields.dayStartsAt}
            label={t('dayStartsAt')}
            help={t('dayStartsAt_help')}
            options={hours}
            chosen
          />
          <Select
            of={fields.language}
            label={t('language')}
            help={t('language_help')}
            options={locales.map(each => ({ value: each, label: locale(each) }))}
            chosen
          />
          <TextField
            of={fields.floor}
            label={t('floor')}
            help={t('floor_help', { least: value.floor })}
            type="number"
            min={value.floor}
            max={highestFloor}
          />
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
