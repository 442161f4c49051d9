import { useEffect, useState } from 'react'
import { useWords } from '#use-words'
import { Dialog } from '@/app/ui/dialog'
import type { SignInForm } from './sign-in-form'

/** Signs in over the open sheet, so that what stands in it is never left. */
export function SignInAgain({
  open,
  typed,
  onClose,
  onDone,
}: {
  open: boolean
  /** Something was typed that isn't saved yet: soon the form may be needed. */
  typed: boolean
  onClose: () => void
  onDone: () => void
}) {
  const t = useWords('worksheets')
  const { form, failed } = useForm(open || typed)
  return (
    <Dialog title={t('signed_out_title')} open={open} onClose={onClose}>
      <p>{t('signed_out_intro')}</p>
      {form && open ? (
        <form.Form onDone={onDone} />
      ) : (
        <p role="status">{failed ? t.rich('sign_in_elsewhere', { link: elsewhere }) : t('sign_in_coming')}</p>
      )}
    </Dialog>
  )
}

const elsewhere = (words: React.ReactNode) => (
  <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
    {words}
  </a>
)

const pause = 2_000

/**
 * The form, which comes with the first thing that is typed and not with the page: hardly anybody needs it. Where it
 * can't come it is asked for again, and one can sign in in another tab meanwhile.
 */
const useForm = (wanted: boolean) => {
  const [form, setForm] = useState<{ Form: typeof SignInForm } | null>(null)
  const [failed, setFailed] = useState(false)
  const missing = wanted && !form
  useEffect(() => {
    if (!missing) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () =>
      void import('./sign-in-form').then(
        file => over || setForm({ Form: file.SignInForm }),
        () => {
          if (over) return
          setFailed(true)
          timer = setTimeout(ask, pause)
        },
      )
    ask()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [missing])
  return { form, failed }
}
