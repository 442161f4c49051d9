import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { PasswordField } from '@/app/ui/password-field'

/** Name and password, sent without leaving the page. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const t = useWords('worksheets')
  const words = useWords('sign_in')
  const [problem, setProblem] = useState<'wrong' | 'too_many' | 'unreached' | null>(null)
  const [working, setWorking] = useState(false)

  const form = useRef<HTMLFormElement>(null)
  // Where they come late, the dialog has put the focus elsewhere.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (working) return
    setWorking(true)
    setProblem(null)
    const outcome = await signIn(new FormData(event.currentTarget)).catch(() => 'unreached' as const)
    setWorking(false)
    if (outcome) setProblem(outcome)
    else onDone()
  }

  return (
    <form ref={form} onSubmit={submit} className="grid gap-5">
      <TextField of={plainField('login')} label={words('login')} autoComplete="username" spellCheck={false} />
      <PasswordField of={plainField('password')} label={words('password')} autoComplete="current-password" />
      <p role="status" className="font-medium text-coral">
        {problem === 'unreached' ? t('trouble_unreached') : problem && words(problem)}
      </p>
      <div>
        <Button type="submit" aria-disabled={working}>
          {t('sign_in_and_save')}
        </Button>
      </div>
    </form>
  )
}

/** What is wrong, or null when somebody is signed in. */
const signIn = async (given: FormData) => {
  const reply = await fetch('/sign-in/token')
  const { token } = (await reply.json()) as { token: string }
  const sent = new URLSearchParams({
    csrfToken: token,
    login: String(given.get('login')),
    password: String(given.get('password')),
  })
  const answer = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: sent,
    // Whoever is signed in is led to a page; here only the cookie is wanted.
    redirect: 'manual',
  })
  if (answer.type === 'opaqueredirect') return null
  return answer.status === 429 ? 'too_many' : answer.status === 401 ? 'wrong' : 'unreached'
}
