'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { ReviewForm as Fields } from '@/lib/goals/goal.form'
import { review } from './actions'

const questions = ['sense', 'stuck', 'change'] as const

/** The three questions, with lines to write on. */
export function ReviewForm({ hidden }: { hidden: { id: string; goalId: string } }) {
  const t = useWords('goals')
  const labels = Object.fromEntries(questions.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Fields> id="review" action={review} labels={labels} hidden={hidden}>
      {fields => (
        <>
          {questions.map(name => (
            <TextArea
              key={name}
              of={fields[name]}
              label={t(`field_${name}`)}
              help={t(`field_${name}_help`)}
              rows={2}
              ruled
              optional="unsaid"
            />
          ))}
          <div>
            <Submit>{t('review_save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
