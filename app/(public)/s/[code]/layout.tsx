import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { robots: { index: false } }

/** The frame of a customer's survey: the device's own fonts, one narrow column, nothing around it. */
export default function SurveyLayout({ children }: { children: ReactNode }) {
  return (
    <div className="survey min-h-dvh">
      <main className="mx-auto grid max-w-lg grid-cols-1 gap-8 wrap-anywhere px-4 py-8 sm:py-14">
        {children}
      </main>
    </div>
  )
}
