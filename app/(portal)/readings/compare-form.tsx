'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { compare } from './actions'

export function CompareForm({ roundId, words }: { roundId: string; words: string | null }) {
  const t = useWords('readings')
  return (
    <Form<{ words: string }>
      id="comparison"
      action={compare}
      labels={{ words: t('changed') }}
      value={{ words }}
      hidden={{ roundId }}
    >
      {fields => (
        <>
          <TextArea of={fields.words} label={t('changed')} help={t('private')} rows={4} ruled />
          <div>
            <Submit>{t('keep')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
