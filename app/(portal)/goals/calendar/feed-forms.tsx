'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Form } from '@/app/ui/form'
import { Qr } from '@/app/ui/qr'
import { Submit } from '@/app/ui/submit'
import { printToken } from '@/lib/invitation-token'
import { make, revoke } from './actions'

/** Makes the address and shows it this once. */
export function MakeForm({
  hidden,
  portal,
  standing,
  again,
}: {
  hidden: { token: string }
  portal: string
  /** How it stands until then. */
  standing: string
  /** There is one already, which ends. */
  again: boolean
}) {
  const t = useWords('goals')
  return (
    <Form
      id="make-feed"
      action={make}
      labels={{}}
      hidden={hidden}
      done={sent => <Made address={`${portal}/calendar/${printToken(String(sent.token ?? ''))}/goals.ics`} />}
    >
      {() => (
        <div className="grid justify-items-start gap-4">
          <p className="font-medium">{standing}</p>
          <Submit kind={again ? 'quiet' : 'primary'}>{t(again ? 'calendar_remake' : 'calendar_make')}</Submit>
        </div>
      )}
    </Form>
  )
}

function Made({ address }: { address: string }) {
  const t = useWords('goals')
  const made = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone with its form; whoever listens goes on here.
  useEffect(() => made.current?.focus(), [])
  return (
    <div className="grid max-w-2xl gap-4">
      <p ref={made} tabIndex={-1} className="border-sea border-s-4 ps-4 font-medium text-sea">
        {t('calendar_here')}
      </p>
      <label className="grid gap-1.5">
        <span className="font-medium">{t('calendar_address')}</span>
        <textarea
          readOnly
          translate="no"
          dir="ltr"
          rows={2}
          value={address}
          onFocus={event => event.currentTarget.select()}
          className="field-sizing-content w-full rounded-md border border-field bg-sheet px-3 py-2 break-all tabular-nums"
        />
      </label>
      <p>{t('calendar_how')}</p>
      <Qr text={address} label={t('calendar_code')} className="size-44" />
    </div>
  )
}

export function RevokeForm() {
  const t = useWords('goals')
  return (
    <Deed id="revoke-feed" action={revoke}>
      <Submit kind="danger">{t('calendar_revoke')}</Submit>
    </Deed>
  )
}
