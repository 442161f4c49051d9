import type { ReactNode } from 'react'

/** What a person wrote themselves: in the serif, in its own direction, never translated. */
export function Words({
  as: Tag = 'p',
  className = '',
  children,
}: {
  as?: 'p' | 'span' | 'blockquote' | 'div' | 'q'
  className?: string
  children: ReactNode
}) {
  return (
    <Tag dir="auto" translate="no" className={`whitespace-pre-line font-serif ${className}`}>
      {children}
    </Tag>
  )
}
