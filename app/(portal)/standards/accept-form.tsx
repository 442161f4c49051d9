'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { accept } from './actions'

/** Accepts a version with the organization's words, and answers its question where it has one. */
export function AcceptForm({
  id,
  versionId,
  wording,
  question,
}: {
  id: string
  versionId: string
  wording: string | null
  question: string | null
}) {
  const t = useWords('standards')
  return (
    <Form<{ answer: string }>
      id="accept-form"
      action={accept}
      labels={{ answer: question ?? '' }}
      hidden={{ id, versionId }}
    >
      {fields => (
        <>
          {question && (
            <TextArea of={fields.answer} label={question} help={t('answer_help')} rows={3} ruled />
          )}
          <div>
            <Submit>{wording ?? t('accept')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
