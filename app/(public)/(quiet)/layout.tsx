import type { ReactNode } from 'react'
import { ourType } from '@/app/fonts'

/** The quiet frame of what stands before signing in. The customer's survey beside it has one of its own, without our fonts. */
export default function Public({ children }: { children: ReactNode }) {
  return (
    <div className={`${ourType} min-h-dvh`}>
      <main className="mx-auto grid max-w-lg gap-8 px-4 py-12 sm:py-20">{children}</main>
    </div>
  )
}
