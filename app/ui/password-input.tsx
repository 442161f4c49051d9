'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { useWords } from '#use-words'

/** A password, dots unless one wants to see it. It is dots again when it is sent, else browsers note it as a text. */
export function PasswordInput({ className, ...rest }: ComponentProps<'input'>) {
  const t = useWords('forms')
  const [shown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = input.current?.form
    const hide = () => {
      if (input.current) input.current.type = 'password'
      setShown(false)
    }
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])
  const more = (words: React.ReactNode) => <span className="sr-only">{words}</span>
  return (
    <div className="relative">
      <input {...rest} ref={input} type={shown ? 'text' : 'password'} className={`${className} pe-20`} />
      <button
        type="button"
        onClick={() => setShown(!shown)}
        className="needs-script absolute inset-y-0 end-0 min-h-11 min-w-16 rounded-md px-3 font-medium text-navy text-sm hover:underline"
      >
        {t.rich(shown ? 'password_hide' : 'password_show', { more })}
      </button>
    </div>
  )
}
