'use client'

import { useWords } from '#use-words'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { Asks } from '@/lib/survey-questions'
import { ask } from './actions'

/** The question as customers will read it. */
export function AskForm({
  id,
  standardId,
  asks,
  words,
  unit,
}: {
  id: string
  standardId: string
  asks: Asks
  words: string
  unit: string | null
}) {
  const t = useWords('standing.ask')
  return (
    <Form<{ words: string }>
      id="ask"
      action={ask}
      labels={{ words: t('words') }}
      value={{ words }}
      hidden={{ id, standardId, asks }}
    >
      {fields => (
        <>
          <TextField
            of={fields.words}
            label={t('words')}
            help={unit === null ? t('answered_yes_no') : t('answered_in', { unit })}
            maxLength={160}
          />
          <div>
            <Submit>{t('it')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
