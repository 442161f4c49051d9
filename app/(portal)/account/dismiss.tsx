'use client'

import { usePathname } from 'next/navigation'
import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { dismiss } from './actions'

export function Dismiss({ id }: { id: string }) {
  const t = useWords('reset')
  return (
    <Deed id="dismiss-reset" action={dismiss} hidden={{ id, back: usePathname() }}>
      <Submit kind="quiet">{t('dismiss')}</Submit>
    </Deed>
  )
}
