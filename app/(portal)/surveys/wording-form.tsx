'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { WordingForm as Fields } from '@/lib/surveys.form'
import { reword } from './actions'
import { WordingFields } from './wording-fields'

export function WordingForm({
  hidden,
  value,
}: {
  hidden: { id: string; revision: string }
  value: { intro: string | null; thanks: string | null }
}) {
  const t = useWords('surveys')
  const labels = { intro: t('field_intro'), thanks: t('field_thanks') }
  return (
    <Form<Fields> id="wording" action={reword} labels={labels} hidden={hidden} value={value}>
      {fields => (
        <>
          <WordingFields intro={fields.intro} thanks={fields.thanks} />
          <div>
            <Submit>{t('save_wording')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
