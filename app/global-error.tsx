'use client'

import './globals.css'
import { buttonLook } from './ui/button-look'
import { Notice } from './ui/notice'

/** Stands in when the root layout itself fails, so it can't ask for words, theme or language: plain English. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Service Compass</title>
        <Notice
          title="Something went wrong on our side"
          intro="What you typed is still in the page if you go back. Trying again often helps."
        >
          <button type="button" onClick={() => location.reload()} className={buttonLook()}>
            Try again
          </button>
        </Notice>
      </body>
    </html>
  )
}
