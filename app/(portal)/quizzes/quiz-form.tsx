'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/app/ui/choices'
import { Form } from '@/app/ui/form'
import { Sheet } from '@/app/ui/sheet'
import { Submit } from '@/app/ui/submit'
import type { YesOrNo } from '@/lib/quizzes/quiz'
import type { QuizForm as Fields } from '@/lib/quizzes/quiz.form'
import { takeGivenLife } from './actions'

type Shape = { id: string; answers: Record<string, YesOrNo | undefined> } & Record<keyof Fields, unknown>

/** The questions, each to be answered with yes or no. The good answers are not here: they come afterwards. */
export function QuizForm({
  id,
  lang,
  questions,
}: {
  /** The attempt that the form makes. */
  id: string
  lang: string
  questions: { key: string; text: string }[]
}) {
  const t = useTranslations('quizzes')
  const labels = Object.fromEntries(
    questions.map(({ key }, at) => [`answers.${key}`, t('question_number', { number: at + 1 })]),
  )
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  return (
    <Form<Shape> id="quiz" action={takeGivenLife} labels={labels} hidden={{ id }}>
      {fields => {
        const answers = fields.answers.getFieldset()
        return (
          <>
            <Sheet as="div">
              {questions.map(({ key, text }, at) => {
                const of = answers[key]
                return (
                  of && (
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
                      <RadioGroup
                        of={of}
                        label={
                          <span
                            data-content=""
                            lang={lang}
                            className="font-normal font-serif text-lg leading-snug"
                          >
                            {text}
                          </span>
                        }
                        options={options}
                        inline
                      />
                    </div>
                  )
                )
              })}
            </Sheet>
            <div>
              <Submit>{t('submit')}</Submit>
            </div>
          </>
        )
      }}
    </Form>
  )
}
