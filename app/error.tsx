'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { buttonLook } from './ui/button-look'
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
      <button type="button" onClick={again} className={buttonLook()}>
        {words.again}
      </button>
      {/* A plain link: what failed is left behind with the whole page. */}
      <a href="/" className={buttonLook('quiet')}>
        {words.start}
      </a>
    </Notice>
  )
}
