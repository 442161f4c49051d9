import type { ReactNode } from 'react'
import { Said } from './said'

/** The head of every page and its room: title, one sentence, what one can do, and what has just been done. */
export function Page({
  title,
  intro,
  actions,
  said,
  children,
}: {
  title: ReactNode
  intro?: ReactNode
  actions?: ReactNode
  /** One sentence about what the last action did. */
  said?: string | undefined
  children?: ReactNode
}) {
  return (
    <div className="grid grid-cols-1 gap-8">
      <header className="grid grid-cols-1 gap-3 border-line border-b pb-6">
        {said && <Said>{said}</Said>}
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <h1 className="min-w-0 wrap-anywhere">{title}</h1>
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
        </div>
        {intro && <p className="wrap-anywhere text-ink-soft text-lg">{intro}</p>}
      </header>
      {children}
    </div>
  )
}
