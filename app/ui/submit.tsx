'use client'

import { createContext, type ReactNode, use } from 'react'
import { useWords } from '#use-words'
import { type ButtonKind, buttonLook } from './button-look'

/** The value of the button that was pressed while its form is under way, else null. */
const Pressed = createContext<string | null>(null)

export function Sending({ value, children }: { value: string | null; children: ReactNode }) {
  return <Pressed value={value}>{children}</Pressed>
}

/** Says what it does, shows that it is working, keeps the focus. A form with two of them tells them apart by `value`. */
export function Submit({
  kind = 'primary',
  name,
  value = '',
  children,
}: {
  kind?: ButtonKind
  name?: string
  value?: string
  children: ReactNode
}) {
  const t = useWords('forms')
  const pressed = use(Pressed)
  const working = pressed === value
  return (
    <button
      type="submit"
      aria-disabled={pressed !== null}
      className={buttonLook(kind)}
      {...(name && { name, value })}
    >
      {working && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 animate-spin fill-current">
          <path d="M8 0 10.5 8 8 16 5.5 8Z" />
        </svg>
      )}
      {children}
      <span role="status" className="sr-only">
        {working && t('working')}
      </span>
    </button>
  )
}
