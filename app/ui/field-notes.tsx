import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { errorText } from './error-text'
import type { FieldState } from './field-state'

export function Optional() {
  const t = useWords('forms')
  return <span className="ms-2 font-normal text-ink-soft text-sm">{t('optional')}</span>
}

export function Help({ of, children }: { of: FieldState; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={of.descriptionId} className="text-ink-soft text-sm">
      {children}
    </p>
  )
}

/** What is wrong, in words, with a mark beside it so that colour isn't the only sign. */
export function Problem({ of }: { of: FieldState }) {
  const t = useWords('errors')
  const [problem] = of.errors ?? []
  if (problem === undefined) return null
  return (
    <p id={of.errorId} className="flex items-baseline gap-2 font-medium text-coral text-sm">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 fill-current">
        <path d="M6 0 12 12H0Z" />
      </svg>
      {errorText(t, problem)}
    </p>
  )
}
