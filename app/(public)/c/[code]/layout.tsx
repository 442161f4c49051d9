import type { ReactNode } from 'react'

/** The frame of the public page: the device's own fonts, one column, nothing around it; on paper a sheet of A4. */
export default function PublicPageLayout({ children }: { children: ReactNode }) {
  return (
    <div className="public-page min-h-dvh print:min-h-0">
      <main className="mx-auto grid max-w-3xl grid-cols-1 gap-10 wrap-anywhere px-4 py-8 sm:px-8 sm:py-16 print:gap-6 print:p-0">
        {children}
      </main>
    </div>
  )
}
