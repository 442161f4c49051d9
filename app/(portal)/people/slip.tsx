'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '#use-words'
import { Button, ButtonLink } from '@/app/ui/button'
import { Mark } from '@/app/ui/mark'
import { Qr } from '@/app/ui/qr'
import { printToken } from '@/lib/invitation-token'

/** What a slip says: of an invitation, or of a way back in. */
type SlipKind = 'invitation' | 'way_in'

const kinds = {
  invitation: {
    path: '/join',
    once: 'slip_once',
    title: 'slip_title',
    intro: 'slip_intro',
    until: 'slip_until',
  },
  way_in: {
    path: '/way-in',
    once: 'way_in_once',
    title: 'way_in_slip_title',
    intro: 'way_in_slip_intro',
    until: 'way_in_slip_until',
  },
} as const

/** What is handed over: the link in letters and as a code, on paper of a postcard's size. It is shown this once. */
export function Slip({
  kind = 'invitation',
  portal,
  organization,
  name,
  token,
}: {
  kind?: SlipKind
  portal: string
  organization: string
  name: string
  token: string
}) {
  const t = useWords('people')
  const says = kinds[kind]
  const link = `${portal}${says.path}/${printToken(token)}`
  const made = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone with its form; whoever listens goes on here.
  useEffect(() => made.current?.focus(), [])
  return (
    <div className="grid gap-6">
      <p ref={made} tabIndex={-1} className="border-sea border-s-4 ps-4 font-medium text-sea print:hidden">
        {t(says.once)}
      </p>
      <section
        aria-labelledby="slip"
        className="slip grid max-w-md gap-5 rounded-sm border border-line bg-sheet p-6 print:gap-3 print:border-0 print:p-0"
      >
        <div className="flex items-center gap-3">
          <Mark className="size-9 shrink-0" />
          <p translate="no" className="font-medium">
            <bdi>{organization}</bdi>
          </p>
        </div>
        <h2 id="slip" className="text-2xl print:text-xl">
          {t.rich(says.title, {
            name: () => (
              <bdi key="name" translate="no">
                {name}
              </bdi>
            ),
          })}
        </h2>
        <p>{t(says.intro)}</p>
        <Qr text={link} label={t('slip_code')} className="size-44 print:size-40" />
        <p translate="no" dir="ltr" className="break-words font-medium tabular-nums">
          {link}
        </p>
        <p className="text-ink-soft text-sm">{t(says.until)}</p>
      </section>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()} className="needs-script">
          {t('slip_print')}
        </Button>
        {kind === 'invitation' && (
          <ButtonLink kind="quiet" href="/people/invitations">
            {t('invitations')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
