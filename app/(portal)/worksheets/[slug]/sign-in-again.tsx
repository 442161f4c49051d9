import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { Dialog } from '@/app/ui/dialog'
import { useLater } from './use-later'

const signInForm = () => import('./sign-in-form')

/**
 * Signs in over the open sheet, so that what stands in it is never left. The fields come with the first thing that is
 * typed; where they can't, one can sign in in another tab.
 */
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
  const { came: form, failed } = useLater(open || typed, signInForm)
  return (
    <Dialog title={t('signed_out_title')} open={open} onClose={onClose}>
      <p>{t('signed_out_intro')}</p>
      {form && open ? (
        <form.SignInForm onDone={onDone} />
      ) : (
        <p role="status">{failed ? t.rich('sign_in_elsewhere', { link: elsewhere }) : t('sign_in_coming')}</p>
      )}
    </Dialog>
  )
}

const elsewhere = (words: ReactNode) => (
  <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
    {words}
  </a>
)
