'use client'

import { useWords } from '#use-words'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { recordOnPaper } from './actions'

type OnPaper = { memberId: string; acceptedOn: string; answer: string }

/** For a manager: somebody of theirs signed on paper. */
export function OnPaperForm({
  id,
  version,
  people,
  today,
}: {
  id: string
  version: { id: string; question: string | null; startsOn: string | null }
  people: { memberId: string; name: string }[]
  today: string
}) {
  const t = useWords('standards')
  const labels = { memberId: t('person'), acceptedOn: t('signed_on'), answer: version.question ?? '' }
  return (
    <Form<OnPaper>
      id="on-paper"
      action={recordOnPaper}
      labels={labels}
      hidden={{ id, versionId: version.id }}
    >
      {fields => (
        <>
          <Select
            of={fields.memberId}
            label={labels.memberId}
            options={people.map(({ memberId, name }) => ({ value: memberId, label: name, own: true }))}
          />
          <TextField
            of={fields.acceptedOn}
            label={labels.acceptedOn}
            type="date"
            max={today}
            {...(version.startsOn && { min: version.startsOn })}
          />
          {version.question && (
            <TextArea of={fields.answer} label={version.question} help={t('answer_on_paper')} rows={3} />
          )}
          <div>
            <Submit kind="quiet">{t('record')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
