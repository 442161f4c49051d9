'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import type { LocaleForm as Fields } from '@/lib/people.form'
import { setLocale } from './actions'

export function LocaleForm({
  value,
  locales,
  zones,
}: {
  value: { locale: string; timeZone: string }
  locales: Option[]
  zones: Option[]
}) {
  const t = useWords('account')
  const labels = { locale: t('locale'), timeZone: t('time_zone') }
  return (
    <Form<Fields> id="own-locale" action={setLocale} labels={labels} value={value}>
      {fields => (
        <>
          <Select of={fields.locale} label={labels.locale} options={locales} chosen />
          <Select
            of={fields.timeZone}
            label={labels.timeZone}
            help={t('time_zone_help')}
            options={zones}
            chosen
          />
          <div>
            <Submit kind="quiet">{t('set_locale')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
