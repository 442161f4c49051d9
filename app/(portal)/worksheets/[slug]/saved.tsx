'use client'

import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import type { Desk } from './keeper'

/**
 * How it stands with saving, beside the button. Read aloud only when it changes from calm to trouble or back, not
 * at each pause in typing.
 */
export function Saved({ desk, onSignIn, name }: { desk: Desk; onSignIn: () => void; name: string }) {
  const t = useWords('worksheets')
  const states = Object.values(desk.slips).map(slip => slip.state)
  const held = states.includes('clash') ? 'clash' : states.includes('refused') ? 'refused' : null
  const trouble = desk.trouble ?? held
  if (!trouble) {
    const saving = states.includes('written')
    return (
      <>
        <p aria-hidden="true" className="text-ink-soft text-sm">
          {saving ? t('saving') : desk.saved && t('saved')}
        </p>
        <p role="status" className="sr-only">
          {desk.saved && t('saved')}
        </p>
      </>
    )
  }
  const signIn = trouble === 'signed_out' || trouble === 'somebody_else'
  return (
    <div className="flex w-full flex-wrap items-center gap-x-6 gap-y-3 border-coral border-s-4 ps-4">
      <p role="status">
        <strong className="font-medium text-coral">{t('not_saved_yet')}</strong>{' '}
        {t(`trouble_${trouble}`, { name })}
      </p>
      {signIn && (
        <Button kind="quiet" onClick={onSignIn}>
          {t('sign_in_as', { name })}
        </Button>
      )}
    </div>
  )
}
