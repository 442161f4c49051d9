'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '#use-words'
import { errorText } from './error-text'

/**
 * All that is wrong with a form, before its fields, each with a link to its place. The first wrong field
 * takes the focus; where no field is at fault, the summary does.
 */
export function ErrorSummary({
  formId,
  errors,
  labels,
  whole: given,
  attempt,
}: {
  formId: string
  errors: Record<string, string[]>
  labels: Record<string, string>
  /** Ready words about the form as a whole, where they are not an error of its own. */
  whole?: string
  /** Changes with each answer, so that the same failure twice takes the focus twice. */
  attempt?: unknown
}) {
  const t = useWords('forms')
  const explain = useWords('errors')
  const box = useRef<HTMLDivElement>(null)
  const { '': ofForm = [], ...ofFields } = errors
  const wrong = Object.entries(ofFields)
  const whole = given ?? ofForm.map(problem => errorText(explain, problem)).join(' ')
  const alone = wrong.length === 0 && whole !== ''

  useEffect(() => {
    if (alone && attempt !== null) box.current?.focus()
  }, [alone, attempt])

  if (wrong.length === 0 && whole === '') return null
  return (
    <div ref={box} tabIndex={-1} className="max-w-2xl border-coral border-s-4 ps-4">
      <p className="font-medium">{t('summary', { count: wrong.length })}</p>
      {whole && <p>{whole}</p>}
      {wrong.length > 0 && (
        <ul className="mt-1">
          {wrong.map(([name, [problem = 'invalid']]) => {
            const label = labels[name] ?? labels[name.split(/[.[]/)[0] ?? '']
            const words = errorText(explain, problem)
            return (
              <li key={name}>
                <a href={`#${formId}-${name}`} className="link inline-flex min-h-11 items-center">
                  {label ? t('summary_item', { label, problem: words }) : words}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
