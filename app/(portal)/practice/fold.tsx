import type { ReactNode } from 'react'

/** Fields of a form that open with a tap, and stand open where something is wrong: without script too. */
export function Fold({
  summary,
  wrong,
  children,
}: {
  /** Without one there is nothing to open. */
  summary: string | undefined
  wrong: boolean
  children: ReactNode
}) {
  if (!summary) return children
  return (
    <details open={wrong}>
      <summary className="link inline-flex min-h-11 list-none items-center">{summary}</summary>
      <div className="grid gap-6 pt-2">{children}</div>
    </details>
  )
}
