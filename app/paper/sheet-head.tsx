import type { ReactNode } from 'react'

/** The head of a sheet on paper: what it is, and a line about whose. */
export function SheetHead({ title, lang, children }: { title: string; lang?: string; children?: ReactNode }) {
  return (
    <header className="paper-head">
      <h1 data-content={lang && ''} lang={lang}>
        {title}
      </h1>
      {children && <p className="text-ink-soft">{children}</p>}
    </header>
  )
}
