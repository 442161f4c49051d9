import type { ReactNode } from 'react'

/** Nothing here yet: one sentence and, where it helps, one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-4 border-brass border-s-2 py-1 ps-5">
      <p className="font-serif text-ink-soft text-lg">{children}</p>
      {action}
    </div>
  )
}
