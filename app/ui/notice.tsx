import type { ReactNode } from 'react'
import { Mark } from './mark'

/** A calm page with one thing to say: the mark, a heading, a sentence, a way on. Inside the shell it is a `div`. */
export function Notice({
  as: Tag = 'main',
  title,
  intro,
  children,
}: {
  as?: 'main' | 'div'
  title: string
  intro: ReactNode
  children?: ReactNode
}) {
  return (
    <Tag className="mx-auto grid min-h-[80dvh] max-w-xl content-center justify-items-start gap-5 px-6 py-16">
      <Mark className="size-14" />
      <h1>{title}</h1>
      <p className="text-ink-soft text-lg">{intro}</p>
      {children && <div className="flex flex-wrap gap-3">{children}</div>}
    </Tag>
  )
}
