'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { longestGoal, type State, states } from '@/lib/goals/goal'
import type { StateForm as Fields } from '@/lib/goals/goal.form'
import { say } from './actions'

/** How a goal stands, as its owner says it. */
export function StateForm({ hidden, state }: { hidden: { id: string; goalId: string }; state: State }) {
  const t = useWords('goals')
  const labels = { state: t('field_state'), words: t('field_state_words') }
  return (
    <Form<Fields> id="state" action={say} labels={labels} value={{ state }} hidden={hidden}>
      {fields => (
        <>
          <RadioGroup
            of={fields.state}
            label={labels.state}
            options={states.map(value => ({ value, label: t(`say_${value}`) }))}
          />
          <TextField
            of={fields.words}
            label={labels.words}
            help={t('field_state_words_help')}
            maxLength={longestGoal}
            dir="auto"
            optional
          />
          <div>
            <Submit>{t('say_state')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
