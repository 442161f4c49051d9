import type { ReactNode } from 'react'
import { words } from '@/app/words'
import { SignOut } from './sign-out'

/** The form that signs somebody out, with what is said where something they wrote would be lost by it. */
export async function Leaving({
  member,
  action = '/sign-out',
  children,
}: {
  member: string
  action?: '/sign-out' | '/sign-out/everywhere'
  children: ReactNode
}) {
  const t = await words('shell')
  const warning = {
    title: t('unsent_title'),
    text: t('unsent_text'),
    stay: t('unsent_stay'),
    leave: t('unsent_leave'),
  }
  return (
    <SignOut member={member} action={action} warning={warning}>
      {children}
    </SignOut>
  )
}
