'use client'

import { Button, ButtonLink } from './ui/button'
import { Notice } from './ui/notice'
import { useTroubleWords } from './ui/trouble'

export default function ErrorPage({ reset }: { reset: () => void }) {
  const words = useTroubleWords()
  return (
    <Notice title={words.title} intro={words.intro}>
      <Button onClick={reset}>{words.again}</Button>
      <ButtonLink kind="quiet" href="/">
        {words.start}
      </ButtonLink>
    </Notice>
  )
}
