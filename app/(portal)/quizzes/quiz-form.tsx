'use client'

import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import type { FieldState } from '@/app/ui/field-state'
import { Form } from '@/app/ui/form'
import { Sheet } from '@/app/ui/sheet'
import { Submit } from '@/app/ui/submit'
import type { Answer, Kind } from '@/lib/quizzes/quiz'
import { take } from './actions'
import { RatingField } from './rating-field'

/** A question as the browser needs it. The good answers are not here: they come afterwards. */
export type AskedQuestion = {
  key: string
  kind: Kind
  text: string
  /** What the least and the most of a scale mean. */
  ends?: [string, string] | undefined
}

type FieldProps = { of: FieldState; label: ReactNode; ends: AskedQuestion['ends']; lang: string }

/** How each kind of question is answered. */
const fields: { [K in Kind]: (props: FieldProps) => ReactNode } = {
  yes_no: YesOrNoField,
  scale: RatingField,
}

type Shape = Record<`answers.${string}`, Answer | undefined>

/** All questions of a quiz on one sheet. */
export function QuizForm({
  id,
  asked,
  lang,
  submit,
  questions,
}: {
  /** The attempt that the form makes. */
  id: string
  /** Which quiz in which version. */
  asked: string
  lang: string
  submit: string
  questions: AskedQuestion[]
}) {
  const t = useWords('quizzes')
  const labels = Object.fromEntries(
    questions.map(({ key }, at) => [`answers.${key}`, t('question_number', { number: at + 1 })]),
  )
  return (
    <Form<Shape> id="quiz" action={take} labels={labels} hidden={{ id, asked }}>
      {answers => (
        <>
          <Sheet as="div">
            {questions.map(({ key, kind, text, ends }, at) => {
              const Field = fields[kind]
              const of = answers[`answers.${key}`]
              if (!of) return null
              return (
                <div
                  key={key}
                  className="flex gap-2 not-first:border-line not-first:border-t not-first:pt-6 sm:gap-4"
                >
                  <span
                    aria-hidden="true"
                    className="w-6 shrink-0 font-serif text-brass text-lg tabular-nums"
                  >
                    {at + 1}
                  </span>
                  <div className="min-w-0 flex-1">
                    <Field
                      of={of}
                      ends={ends}
                      lang={lang}
                      label={
                        <span
                          data-content=""
                          lang={lang}
                          className="font-normal font-serif text-lg leading-snug"
                        >
                          {text}
                        </span>
                      }
                    />
                  </div>
                </div>
              )
            })}
          </Sheet>
          <div>
            <Submit>{submit}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

function YesOrNoField({ of, label }: FieldProps) {
  const t = useWords('quizzes')
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  return <RadioGroup of={of} label={label} options={options} inline />
}
