'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#use-words'
import { ErrorSummary } from './error-summary'
import { Hidden } from './hidden'
import { OpenedByField } from './opened-by'
import { type Result, useSending } from './sending'
import { Sending } from './submit'

export type Posting = {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  /** Goes along unseen. */
  hidden?: Record<string, string>
  /** Stands in the form's place once the action has ended on this page; it is given what was sent. */
  done?: (sent: Record<string, unknown>) => ReactNode
}

type PostingFormProps = Posting & {
  /** Names the fields in the summary of errors. */
  labels: Record<string, string>
  /** What is wrong by the names of fields, of an answer; under no name, what is wrong with the whole. */
  problemsOf: (result: Result) => Record<string, string[]>
  /** After an answer that came while the page was open. */
  onAnswer?: (form: HTMLFormElement | null, result: Result) => void
  children: (result: Result) => ReactNode
}

/**
 * What every form of ours does. Without script it posts to its action and comes back with what was typed; with script
 * it sends the same from `onSubmit`, because React empties a form after its `action` has run. Where the action leads
 * back to the same page, the form starts afresh.
 */
export function PostingForm(props: PostingFormProps) {
  const [round, setRound] = useState(0)
  return <Round key={round} {...props} onDone={() => setRound(round + 1)} />
}

function Round({
  id,
  action,
  labels,
  hidden = {},
  done,
  problemsOf,
  onAnswer,
  children,
  onDone,
}: PostingFormProps & { onDone: () => void }) {
  const t = useWords('forms')
  const { result, post, send, busy, pressed, unreached } = useSending(action, onDone)
  const form = useRef<HTMLFormElement>(null)
  const opened = useRef(result)

  // What was posted before the script came has taken nobody anywhere: they may be writing already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (result !== opened.current) onAnswer?.(form.current, result)
  }, [result])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!busy.current) send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }

  if (done && result?.status === 'success') return done(result.initialValue ?? {})
  return (
    <form ref={form} id={id} noValidate action={post} onSubmit={submit} className="grid gap-6">
      <OpenedByField />
      <Hidden values={hidden} />
      {unreached ? (
        <ErrorSummary formId={id} errors={{}} labels={labels} whole={t('unreached')} />
      ) : (
        <ErrorSummary formId={id} errors={problemsOf(result)} labels={labels} attempt={result} />
      )}
      <Sending value={pressed}>{children(result)}</Sending>
    </form>
  )
}
