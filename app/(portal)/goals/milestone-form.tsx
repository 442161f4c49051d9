'use client'

import { useWords } from '#use-words'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { MilestoneForm as Fields } from '@/lib/goals/goal.form'
import { saveStep } from './actions'

/** One form for a new milestone and for an old one. */
export function MilestoneForm({
  hidden,
  value,
}: {
  hidden: { id: string; goalId: string }
  value?: { name: string; dueOn: string | null; prize: string | null }
}) {
  const t = useWords('goals')
  const labels = {
    name: t('field_name'),
    dueOn: t('field_milestone_dueOn'),
    prize: t('field_milestone_prize'),
  }
  return (
    <Form<Fields>
      id={`milestone-${hidden.id}`}
      action={saveStep}
      labels={labels}
      value={value}
      hidden={hidden}
    >
      {fields => (
        <>
          <TextField
            of={fields.name}
            label={labels.name}
            help={t('field_name_help')}
            maxLength={160}
            dir="auto"
          />
          <TextField of={fields.dueOn} label={labels.dueOn} type="date" optional />
          <TextField
            of={fields.prize}
            label={labels.prize}
            help={t('field_milestone_prize_help')}
            maxLength={160}
            dir="auto"
            optional
          />
          <div>
            <Submit>{t('milestone_save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
