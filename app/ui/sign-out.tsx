'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { clearUnsent, holdsUnsent } from '@/app/unsent/drawer'
import { giveUpAll, sendAll } from '@/app/unsent/hands'
import { Button } from './button'
import { Dialog } from './dialog'

/**
 * A plain post, so that it works whatever else doesn't. With script, what waits is sent first; where something
 * stays unsent, the one who wrote it decides.
 */
export function SignOut({
  member,
  action,
  warning,
  children,
}: {
  member: string
  action: string
  warning: { title: string; text: string; stay: string; leave: string }
  /** The button. */
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    giveUpAll()
    await clearUnsent(member)
    form.current?.submit()
  }
  const check = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await sendAll()
    if (!sent || (await holdsUnsent(member))) setAsking(true)
    else await leave()
  }
  return (
    <>
      <form ref={form} method="post" action={action} onSubmit={check}>
        {children}
      </form>
      <Dialog
        title={warning.title}
        open={asking}
        onClose={() => setAsking(false)}
        closing={warning.stay}
        beside={
          <Button kind="danger" onClick={leave}>
            {warning.leave}
          </Button>
        }
      >
        <p>{warning.text}</p>
      </Dialog>
    </>
  )
}
