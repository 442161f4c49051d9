'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ErrorSummary } from './error-summary'
import { Hidden } from './hidden'
import { type Result, useSending } from './sending'
import { Sending } from './submit'

type DeedProps = {
  id: string
  action: (previous: Result, data: FormData) => Promise<Result>
  hidden: Record<string, string>
  /** The button. */
  children: ReactNode
}

/**
 * A form of one button and no fields. It does what `Form` does, without the library that looks after fields: that
 * weighs more than all else on the pages where nothing is filled in.
 */
export function Deed(props: DeedProps) {
  const [round, setRound] = useState(0)
  return <Round key={round} {...props} onDone={() => setRound(round + 1)} />
}

function Round({ id, action, hidden, children, onDone }: DeedProps & { onDone: () => void }) {
  const t = useTranslations('forms')
  const { result, post, send, busy, pressed, unreached } = useSending(action, onDone)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!busy.current) send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }

  return (
    <form id={id} action={post} onSubmit={submit} className="grid gap-6">
      <Hidden values={hidden} />
      {unreached ? (
        <ErrorSummary formId={id} errors={{}} labels={{}} whole={t('unreached')} />
      ) : (
        <ErrorSummary formId={id} errors={errorsOf(result)} labels={{}} attempt={result} />
      )}
      <Sending value={pressed}>
        <div>{children}</div>
      </Sending>
    </form>
  )
}

/** Of what goes along unseen nothing can be put right: whatever is wrong with it is wrong with the whole. */
function errorsOf(result: Result): Record<string, string[]> {
  const all = Object.values(result?.error ?? {}).flatMap(problems => problems ?? [])
  return all.length > 0 ? { '': all } : {}
}
