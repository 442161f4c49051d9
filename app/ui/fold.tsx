import type { ReactNode } from 'react'

/** Something that stands folded until one wants it. */
export function Fold({
  label,
  open = false,
  ruled = false,
  children,
}: {
  label: ReactNode
  open?: boolean
  /** With a line above it. */
  ruled?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className={ruled ? 'border-line border-t pt-2' : undefined}>
      <summary className="link inline-flex min-h-11 list-none items-center">{label}</summary>
      <div className="grid gap-4 py-2">{children}</div>
    </details>
  )
}
