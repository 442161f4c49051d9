import type { SubmissionResult } from '@conform-to/dom'
import { unstable_rethrow } from 'next/navigation'
import { startTransition, useActionState, useRef, useState, useTransition } from 'react'

export type Result = SubmissionResult<string[]> | null

/**
 * Sends a form to its action once at a time. Without script the browser posts it; with script it goes from
 * `onSubmit`, because React empties a form after its `action` has run.
 * @param onDone the action leads on: the form, if it still stands then, starts afresh
 */
export function useSending(
  action: (previous: Result, data: FormData) => Promise<Result>,
  onDone: () => void,
) {
  const [posted, post] = useActionState(action, null)
  const [answered, setAnswered] = useState<Result>(null)
  /** The value of the button that was pressed, while its form is under way. */
  const [pressed, setPressed] = useState<string | null>(null)
  const [unreached, setUnreached] = useState(false)
  const [, startSending] = useTransition()
  const busy = useRef(false)

  function send(form: HTMLFormElement, submitter: HTMLElement | null) {
    const data = new FormData(form, submitter)
    busy.current = true
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
      busy.current = false
      setPressed(null)
    })
  }

  return { result: answered ?? posted, post, send, busy, pressed, unreached }
}

/** Whether what an action threw is its `redirect()`. */
function leadsOn(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')
}
