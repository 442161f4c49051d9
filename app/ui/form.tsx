'use client'

import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { unstable_rethrow } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, startTransition, useActionState, useRef, useState } from 'react'
import { ErrorSummary } from './error-summary'
import { Sending } from './submit'

type Result = SubmissionResult<string[]> | null
type Fields<Shape extends Record<string, unknown>> = ReturnType<typeof useForm<Shape>>[1]

/**
 * The one form. Without script it posts to its action and comes back with what was typed; with script it
 * sends the same from `onSubmit`, because React empties a form after its `action` has run.
 * `labels` names the fields in the summary of errors; `value` is what the fields start with;
 * `hidden` goes along unseen.
 */
export function Form<Shape extends Record<string, unknown>>({
  id,
  action,
  labels,
  value,
  hidden = {},
  children,
}: {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  labels: Record<string, string>
  value?: { [Name in keyof Shape]?: unknown } | undefined
  hidden?: Record<string, string>
  children: (fields: Fields<Shape>) => ReactNode
}) {
  const t = useTranslations('forms')
  const [posted, post] = useActionState(action, null)
  const [answered, setAnswered] = useState<Result>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [unreached, setUnreached] = useState(false)
  const sending = useRef(false)
  const lastResult = answered ?? posted
  const [form, fields] = useForm<Shape>({
    id,
    lastResult,
    defaultNoValidate: true,
    ...(value && { defaultValue: value as never }),
  })

  function send(event: FormEvent<HTMLFormElement>) {
    if (sending.current) return event.preventDefault()
    form.onSubmit(event)
    if (event.defaultPrevented) return
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    sending.current = true
    setPressed(submitter?.getAttribute('value') ?? '')
    setUnreached(false)
    startTransition(async () => {
      try {
        setAnswered(await action(lastResult, data))
      } catch (error) {
        unstable_rethrow(error)
        setUnreached(true)
      } finally {
        sending.current = false
        setPressed(null)
      }
    })
  }

  return (
    <form {...getFormProps(form)} action={post} onSubmit={send} className="grid gap-6">
      {Object.entries(hidden).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {unreached ? (
        <ErrorSummary formId={id} errors={{}} labels={labels} whole={t('unreached')} />
      ) : (
        <ErrorSummary formId={id} errors={form.allErrors} labels={labels} attempt={lastResult} />
      )}
      <Sending value={pressed}>{children(fields)}</Sending>
    </form>
  )
}
