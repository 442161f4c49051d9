'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ErrorSummary } from './error-summary'
import { Hidden } from './hidden'
import { type Result, useSending } from './sending'
import { Sending } from './submit'

type Fields<Shape extends Record<string, unknown>> = ReturnType<typeof useForm<Shape>>[1]

type FormProps<Shape extends Record<string, unknown>> = {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  /** Names the fields in the summary of errors. */
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
  const t = useTranslations('forms')
  const { result, post, send, busy, pressed, unreached } = useSending(action, onDone)
  const [form, fields] = useForm<Shape>({
    id,
    lastResult: result,
    defaultNoValidate: true,
    ...(value && { defaultValue: value as never }),
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    if (busy.current) return event.preventDefault()
    form.onSubmit(event)
    if (event.defaultPrevented) return
    event.preventDefault()
    send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }

  if (done && result?.status === 'success') return done(result.initialValue ?? {})
  return (
    <form {...getFormProps(form)} action={post} onSubmit={submit} className="grid gap-6">
      <Hidden values={hidden} />
      {unreached ? (
        <ErrorSummary formId={id} errors={{}} labels={labels} whole={t('unreached')} />
      ) : (
        <ErrorSummary formId={id} errors={form.allErrors} labels={labels} attempt={result} />
      )}
      <Sending value={pressed}>{children(fields)}</Sending>
    </form>
  )
}
