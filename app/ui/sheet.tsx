import type { ReactNode } from 'react'

/** A sheet of paper on the page: one thing to write on, or one thing to read. Printed, it is the page. */
export function Sheet({
  children,
  as: Tag = 'section',
  labelledBy,
}: {
  children: ReactNode
  as?: 'section' | 'article' | 'div'
  /** Id of the heading inside. */
  labelledBy?: string
}) {
  return (
    <Tag
      aria-labelledby={labelledBy}
      className="sheet grid gap-6 rounded-sm border border-line bg-sheet p-5 sm:p-8 print:border-0 print:p-0"
    >
      {children}
    </Tag>
  )
}
