import type { ReactNode } from 'react'
import { Button } from '@/app/ui/button'
import { words } from '@/app/words'

/** For the person invited, signed in: one button. */
export async function AcceptAs({ action, name }: { action: string; name: string }) {
  const t = await words('join')
  return (
    <form method="post" action={action} className="grid justify-items-start gap-6">
      <p className="text-lg">
        {t.rich('accept_as', {
          name: () => (
            <bdi key="name" translate="no">
              {name}
            </bdi>
          ),
        })}
      </p>
      <Button type="submit">{t('accept')}</Button>
    </form>
  )
}

/** For whoever is signed in as somebody else. */
export async function SignOutFirst({ address }: { address: ReactNode }) {
  const t = await words('join')
  return (
    <form method="post" action="/sign-out" className="grid justify-items-start gap-6">
      <p className="text-lg">{t.rich('somebody_else', { email: () => address })}</p>
      <Button type="submit" kind="quiet">
        {t('sign_out')}
      </Button>
    </form>
  )
}
