import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { publicView } from '@/app/gate'
import { currentIdentity } from '@/app/session'
import { hashToken } from '@/app/token-hash'
import { ButtonLink } from '@/app/ui/button'
import { Mark } from '@/app/ui/mark'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { findInvitation } from '@/db/joining'
import { printToken, readToken } from '@/lib/invitation-token'
import { suggestedUsername } from '@/lib/people'
import { readTyped } from '../../typed'
import { AcceptAs, SignOutFirst } from './accept-as'
import { JoinForm } from './join-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('join'))('title') })

export default whole(Join)

/** The way in for who was invited. A link that is used, over, withdrawn or made up is a page that isn't there. */
async function Join({ params }: { params: Promise<{ token: string }> }) {
  const token = readToken((await params).token)
  if (!token) notFound()
  const hash = hashToken(token)
  const invitation = await publicView(tx => findInvitation(tx, hash))
  const t = await words('join')
  const action = `/join/${printToken(token)}/accept`
  const typed = readTyped((await cookies()).get('__Host-join')?.value, hash)
  return (
    <ClientWords namespaces={[]}>
      <header className="grid gap-4">
        <Mark className="size-14" />
        <h1>
          {t.rich('welcome', {
            organization: () => (
              <bdi key="organization" translate="no">
                {invitation.organizationName}
              </bdi>
            ),
          })}
        </h1>
      </header>
      {invitation.hasAccount ? (
        <KnownPerson email={invitation.email ?? ''} name={invitation.name} action={action} />
      ) : (
        <JoinForm
          action={action}
          email={invitation.email}
          shortName={invitation.shortName}
          values={typed?.values ?? { name: invitation.name, username: suggestedUsername(invitation.name) }}
          errors={typed?.errors ?? {}}
        />
      )}
    </ClientWords>
  )
}

/** Somebody who has an account needs no second one: they sign in, and come in with one button. */
async function KnownPerson({ email, name, action }: { email: string; name: string; action: string }) {
  const t = await words('join')
  const identity = await currentIdentity()
  const address = (
    <bdi key="email" translate="no" className="font-medium">
      {email}
    </bdi>
  )
  if (identity?.login === email) return <AcceptAs action={action} name={name} />
  if (identity) return <SignOutFirst address={address} />
  const back = action.replace(/\/accept$/, '')
  return (
    <>
      <p className="text-lg">{t.rich('known', { email: () => address })}</p>
      <div>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(back)}`}>{t('sign_in')}</ButtonLink>
      </div>
    </>
  )
}
