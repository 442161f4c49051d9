'use client'

import type { ReactNode } from 'react'
import { errorsOf } from './errors-of'
import { type Fields, fieldsOf, focusFirstWrong, withUnseen } from './form-fields'
import { type Posting, PostingForm } from './posting-form'

/** The one form with fields. What is wrong stands beside them and in a summary, and the first wrong one is focused. */
export function Form<Shape extends Record<string, unknown>>({
  labels,
  value,
  children,
  ...posting
}: Posting & {
  /** Names the fields in the summary of errors; where there are none, whatever is wrong is wrong with the whole. */
  labels: Record<string, string>
  /** What the fields start with. */
  value?: { [Name in keyof Shape]?: unknown } | undefined
  children: (fields: Fields<Shape>) => ReactNode
}) {
  const { id, hidden = {} } = posting
  const isSeen = (name: string) =>
    Object.hasOwn(labels, name) || (Object.keys(labels).length > 0 && !Object.hasOwn(hidden, name))
  return (
    <PostingForm
      {...posting}
      labels={labels}
      problemsOf={result => withUnseen(errorsOf(result), isSeen)}
      onAnswer={(form, result) => focusFirstWrong(form, errorsOf(result))}
    >
      {result => children(fieldsOf<Shape>(id, value, result))}
    </PostingForm>
  )
}
