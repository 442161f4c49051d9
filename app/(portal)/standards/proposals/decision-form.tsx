'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { outcomes } from '@/lib/standard-proposals'
import { decide } from './actions'

type Decision = { outcome: string; joinedId: string; words: string }

/** What becomes of a proposal. */
export function DecisionForm({
  proposal,
  others,
}: {
  /** Of a retired standard no draft is made. */
  proposal: { id: string; revision: number; author: string; isRetired: boolean }
  /** What it can be joined with. */
  others: { id: string; label: string }[]
}) {
  const t = useWords('proposals.decision')
  const labels = {
    outcome: t('outcome'),
    joinedId: t('joined_with'),
    words: t('words', { name: proposal.author }),
  }
  const offered = outcomes.filter(
    outcome =>
      !(outcome === 'joined' && others.length === 0) && !(outcome === 'taken_up' && proposal.isRetired),
  )
  return (
    <Form<Decision>
      id="decision"
      action={decide}
      labels={labels}
      hidden={{ id: proposal.id, revision: String(proposal.revision) }}
    >
      {fields => (
        <>
          <RadioGroup
            of={fields.outcome}
            label={labels.outcome}
            options={offered.map(outcome => ({
              value: outcome,
              label: t(outcome),
              help: t(`${outcome}_help`),
            }))}
          />
          {others.length > 0 && (
            <Select
              of={fields.joinedId}
              label={labels.joinedId}
              options={others.map(({ id, label }) => ({ value: id, label, own: true }))}
              help={t('joined_with_help')}
              optional
            />
          )}
          <TextArea of={fields.words} label={labels.words} help={t('words_help')} rows={3} ruled optional />
          <div>
            <Submit>{t('decide')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
