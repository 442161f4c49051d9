'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { errorText } from './error-text'

/**
 * All that is wrong with a form, before its fields, each with a link to its place. The first wrong field
 * takes the focus; where no field is at fault, the summary does.
 */
export function ErrorSummary({
  formId,
  errors,
  labels,
  general = [],
}: {
  formId: string
  errors: Record<string, string[]>
  labels: Record<string, string>
  /** Ready words about the form as a whole. */
  general?: string[] | undefined
}) {
  const t = useTranslations('forms')
  const explain = useTranslations('errors')
  const box = useRef<HTMLDivElement>(null)
  const { '': ofForm = [], ...ofFields } = errors
  const wrong = Object.entries(ofFields)
  const whole = [...ofForm.map(problem => errorText(explain, problem)), ...general].join(' ')
  const alone = wrong.length === 0 && whole !== ''

  useEffect(() => {
    if (alone && whole) box.current?.focus()
  }, [alone, whole])

  if (wrong.length === 0 && whole === '') return null
  return (
    <div ref={box} tabIndex={-1} className="max-w-2xl border-coral border-s-4 ps-4">
      <p className="font-medium">{t('summary', { count: wrong.length })}</p>
      {whole && <p>{whole}</p>}
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
    </div>
  )
}
