import type { ReactNode } from 'react'

/** A group of fields under a heading of its own; side by side where there is room. */
export function Part({
  legend,
  help,
  columns = true,
  children,
}: {
  legend: string
  help: string
  columns?: boolean
  children: ReactNode
}) {
  return (
    <fieldset className="grid max-w-2xl gap-4 border-line border-t pt-5">
      <legend className="float-start w-full pt-5 font-serif text-xl">{legend}</legend>
      <p className="clear-both text-ink-soft text-sm">{help}</p>
      <div className={`grid items-start gap-4 ${columns ? 'sm:grid-cols-2' : ''}`}>{children}</div>
    </fieldset>
  )
}
