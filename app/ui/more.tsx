'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** The rest of the places on a phone. It closes when one has gone somewhere, and with Escape. */
export function More({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details
      key={usePathname()}
      className="group grid"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className="grid min-h-14 list-none content-center justify-items-center gap-0.5 text-ink-soft text-xs -outline-offset-2 group-open:text-ink">
        {label}
      </summary>
      <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto border-line border-y bg-paper p-4">
        {children}
      </div>
    </details>
  )
}
