'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { Deed } from '@/app/ui/deed'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { answer, withdraw } from './actions'

/** What one answers to the question of a week, and who may read it. */
export function AnswerForm({
  hidden,
  value,
  teams,
}: {
  hidden: { id: string; week: string; revision: string }
  value?: { words: string; audience: string } | undefined
  teams: { id: string; name: string }[]
}) {
  const t = useWords('board')
  const labels = { words: t('field_words'), audience: t('field_audience') }
  return (
    <Form<{ words: string; audience: string }>
      id="answer"
      action={answer}
      labels={labels}
      value={value}
      hidden={hidden}
    >
      {fields => (
        <>
          <TextArea of={fields.words} label={labels.words} help={t('field_words_help')} rows={3} ruled />
          <RadioGroup
            of={fields.audience}
            label={labels.audience}
            help={t('field_audience_help')}
            options={[
              ...teams.map(({ id, name }) => ({
                value: id,
                label: name,
                help: t('for_team_help'),
                own: true,
              })),
              { value: 'organization', label: t('for_organization'), help: t('for_organization_help') },
              { value: 'self', label: t('for_self'), help: t('for_self_help') },
            ]}
          />
          <div>
            <Submit>{t(value ? 'save' : 'answer')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

/** Takes one's answer off the board. */
export function WithdrawForm({ id }: { id: string }) {
  const t = useWords('board')
  return (
    <Deed id="withdraw" action={withdraw} hidden={{ id }}>
      <Submit kind="danger">{t('withdraw')}</Submit>
    </Deed>
  )
}
