'use client'

import type { ReactNode } from 'react'
import { Form } from './form'
import type { Result } from './sending'

/** A form of one button and no fields. */
export function Deed({
  children,
  ...form
}: {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  hidden: Record<string, string>
  /** The button. */
  children: ReactNode
}) {
  return (
    <Form {...form} labels={{}}>
      {() => <div>{children}</div>}
    </Form>
  )
}
