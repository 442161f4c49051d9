'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#use-words'
import { ErrorSummary } from './error-summary'
import { errorsOf, type Fields, fieldsOf, focusFirstWrong, withUnseen } from './form-fields'
import { Hidden } from './hidden'
import { type Result, useSending } from './sending'
import { Sending } from './submit'

type FormProps<Shape extends Record<string, unknown>> = {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  /** Names the fields in the summary of errors; where there are none, whatever is wrong is wrong with the whole. */
  labels: Record<string, string>
  /** What the fields start with. */
  value?: { [Name in keyof Shape]?: unknown } | undefined
  /** Goes along unseen. */
  hidden?: Record<string, string>
  /** Stands in the form's place once the action has ended on this page; it is given what was sent. */
  done?: (sent: Record<string, unknown>) => ReactNode
  children: (fields: Fields<Shape>) => ReactNode
}

/**
 * The one form. Without script it posts to its action and comes back with what was typed; with script it
 * sends the same from `onSubmit`, because React empties a form after its `action` has run. Where the action
 * leads back to the same page, the form starts afresh.
 */
export function Form<Shape extends Record<string, unknown>>(props: FormProps<Shape>) {
  const [round, setRound] = useState(0)
  return <Round key={round} {...props} onDone={() => setRound(round + 1)} />
}

function Round<Shape extends Record<string, unknown>>({
  id,
  action,
  labels,
  value,
  hidden = {},
  done,
  children,
  onDone,
}: FormProps<Shape> & { onDone: () => void }) {
  const t = useWords('forms')
  const { result, post, send, busy, pressed, unreached } = useSending(action, onDone)
  const form = useRef<HTMLFormElement>(null)
  const opened = useRef(result)
  const errors = errorsOf(result)
  const isSeen = (name: string) =>
    Object.hasOwn(labels, name) || (Object.keys(labels).length > 0 && !Object.hasOwn(hidden, name))

  // What was posted before the script came has taken nobody anywhere: they may be writing already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (result !== opened.current) focusFirstWrong(form.current, errors)
  }, [result])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!busy.current) send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }

  if (done && result?.status === 'success') return done(result.initialValue ?? {})
  return (
    <form ref={form} id={id} noValidate action={post} onSubmit={submit} className="grid gap-6">
      <Hidden values={hidden} />
      {unreached ? (
        <ErrorSummary formId={id} errors={{}} labels={labels} whole={t('unreached')} />
      ) : (
        <ErrorSummary formId={id} errors={withUnseen(errors, isSeen)} labels={labels} attempt={result} />
      )}
      <Sending value={pressed}>{children(fieldsOf<Shape>(id, value, result))}</Sending>
    </form>
  )
}
