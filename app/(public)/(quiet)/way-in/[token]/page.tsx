import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { publicView } from '@/app/gate'
import { hashToken } from '@/app/token-hash'
import { Button } from '@/app/ui/button'
import { ErrorSummary } from '@/app/ui/error-summary'
import { plainField } from '@/app/ui/field-state'
import { Mark } from '@/app/ui/mark'
import { PasswordField } from '@/app/ui/password-field'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { findSignInCode } from '@/db/sign-in-codes'
import { printToken, readToken } from '@/lib/invitation-token'
import { readTyped } from '../../typed'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('way_in'))('title') })

export default whole(WayIn)

/** The way back in: a new password. A code that is used, over, replaced or made up is a page that isn't there. */
async function WayIn({ params }: { params: Promise<{ token: string }> }) {
  const token = readToken((await params).token)
  if (!token) notFound()
  const hash = hashToken(token)
  const { name, login, organizationName } = await publicView(tx => findSignInCode(tx, hash))
  const t = await words('way_in')
  const errors = readTyped((await cookies()).get('__Host-way-in')?.value, hash)?.errors ?? {}
  const named = (text: string) => () => (
    <bdi key={text} translate="no" className="font-medium">
      {text}
    </bdi>
  )
  return (
    <ClientWords namespaces={[]}>
      <header className="grid gap-4">
        <Mark className="size-14" />
        <h1>{t.rich('welcome', { name: named(name) })}</h1>
        <p className="text-ink-soft text-lg">
          {t.rich('intro', { organization: named(organizationName), login: named(login) })}
        </p>
      </header>
      <form method="post" action={`/way-in/${printToken(token)}/enter`} className="grid gap-6">
        <ErrorSummary formId="way-in" errors={errors} labels={{ password: t('password') }} />
        <input type="hidden" name="username" value={login} autoComplete="username" />
        <PasswordField
          of={{ ...plainField('password', { errors: errors.password }), id: 'way-in-password' }}
          label={t('password')}
          help={t('password_help')}
          autoComplete="new-password"
        />
        <ul className="grid list-disc gap-2 ps-5 text-ink-soft">
          <li>{t('ends')}</li>
          <li>{t('closes')}</li>
        </ul>
        <div>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </form>
    </ClientWords>
  )
}
