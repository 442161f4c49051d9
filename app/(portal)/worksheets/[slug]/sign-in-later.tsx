'use client'

import { type ComponentProps, useEffect, useState } from 'react'
import type { SignInAgain } from './sign-in-again'

type Props = ComponentProps<typeof SignInAgain>

const pause = 2_000

/** Comes when it is wanted for the first time: hardly anybody needs it. Where it can't come it is asked for again. */
export function SignInLater(props: Props) {
  const [dialog, setDialog] = useState<{ Is: typeof SignInAgain } | null>(null)
  const wanted = props.open && !dialog
  useEffect(() => {
    if (!wanted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let given = false
    const fetchIt = () =>
      void import('./sign-in-again').then(
        file => given || setDialog({ Is: file.SignInAgain }),
        () => {
          if (!given) timer = setTimeout(fetchIt, pause)
        },
      )
    fetchIt()
    return () => {
      given = true
      clearTimeout(timer)
    }
  }, [wanted])
  return dialog && <dialog.Is {...props} />
}
