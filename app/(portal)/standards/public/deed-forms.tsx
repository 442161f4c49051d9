import type { ReactNode } from 'react'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { close, makePrivate, makePublic, open } from './actions'

/** Opens the public page to everybody who has its address, or closes it. */
export function OpenForm({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  return (
    <Deed id="open" action={isOpen ? close : open}>
      <Submit kind={isOpen ? 'danger' : 'primary'}>{children}</Submit>
    </Deed>
  )
}

/** Puts a standard on the public page, or takes it off. */
export function PublicForm({
  id,
  isPublic,
  children,
}: {
  id: string
  isPublic: boolean
  children: ReactNode
}) {
  return (
    <Deed id="public" action={isPublic ? makePrivate : makePublic} hidden={{ id }}>
      <Submit kind="quiet">{children}</Submit>
    </Deed>
  )
}
