import type { ReactNode } from 'react'
import { ClientWords } from '@/app/client-words'
import { ourType } from '@/app/fonts'
import { currentMember } from '@/app/session'
import { Shell } from '@/app/ui/shell'
import { Walker } from '@/app/ui/walker'
import { navigation } from '@/lib/navigation'
import { LockedOutNotice } from './account/locked-out-notice'

/** The frame of the signed-in pages. It guards nothing: each page asks the gate itself. */
export default async function Portal({ children }: { children: ReactNode }) {
  // While the database is away, the page says so.
  const me = await currentMember().catch(() => null)
  // The page sends whoever is not signed in to the sign-in page, and knows where they wanted to go.
  if (!me) return <main className={ourType}>{children}</main>
  const groups = navigation(me)
  return (
    <ClientWords namespaces={[]}>
      <Walker />
      <Shell me={me} groups={groups}>
        <LockedOutNotice me={me} />
        {children}
      </Shell>
    </ClientWords>
  )
}
