'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { Button, ButtonLink } from './ui/button'
import { Notice } from './ui/notice'
import { useTroubleWords } from './ui/trouble'

export default function ErrorPage({ reset }: { reset: () => void }) {
  const words = useTroubleWords()
  const router = useRouter()
  // What failed on the server is asked for again; `reset` alone would draw the same failure anew.
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <Notice title={words.title} intro={words.intro}>
      <Button onClick={again}>{words.again}</Button>
      <ButtonLink kind="quiet" href="/">
        {words.start}
      </ButtonLink>
    </Notice>
  )
}
