'use client'

import type { ReactNode } from 'react'
import { type Posting, PostingForm } from './posting-form'
import type { Result } from './sending'

/** A form of nothing but buttons: whatever is wrong is wrong with the whole. */
export function Deed({ children, ...posting }: Posting & { children: ReactNode }) {
  return (
    <PostingForm {...posting} labels={{}} problemsOf={ofTheWhole}>
      {() => <div>{children}</div>}
    </PostingForm>
  )
}

const ofTheWhole = (result: Result): Record<string, string[]> => {
  const problems = Object.values(result?.error ?? {}).flatMap(each => each ?? [])
  return problems.length > 0 ? { '': [...new Set(problems)] } : {}
}
