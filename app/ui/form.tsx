'use client'

import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { unstable_rethrow } from 'next/navigation'
import { useTranslations } from 'next-intl'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useRef,
  useState,
  useTransition,
} from 'react'
import { ErrorSummary } from './error-summary'
import { Sending } from './submit'

type Result = SubmissionResult<string[]> | null
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
  const [posted, post] = useActionState(action, null)
  const [answered, setAnswered] = useState<Result>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [unreached, setUnreached] = useState(false)
  const [, startSending] = useTransition()
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
    startSending(async () => {
      try {
        setAnswered(await action(null, data))
      } catch (error) {
        // Together with the page that comes next, not before it: until then the button stays at work.
        if (leadsOn(error)) startTransition(onDone)
        unstable_rethrow(error)
        setUnreached(true)
      }
      sending.current = false
      setPressed(null)
    })
  }

  if (done && lastResult?.status === 'success') return done(lastResult.initialValue ?? {})
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

/** Whether what an action threw is its `redirect()`. */
function leadsOn(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')
}
