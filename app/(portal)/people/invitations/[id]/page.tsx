import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readInvitation } from '@/db/invitations'
import { isId } from '@/lib/ids'
import { newToken } from '@/lib/invitation-token'
import { portalAddress } from '../../portal-address'
import { RemakeForm, WithdrawForm } from './forms'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('invitation_title'),
})

export default whole(Invitation)

/** One open invitation: make a new link where the first is lost, or take it back. */
async function Invitation({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, invitation } = await view('people.see-invitations', async (tx, me) => {
    const invitation = isId(id) ? await readInvitation(tx, id) : null
    return invitation && { me, invitation }
  })
  const t = await words('people')
  const { date } = formatFor(me.locale, me.timeZone)
  return (
    <ClientWords namespaces={['people']}>
      <Page
        title={<bdi translate="no">{invitation.name}</bdi>}
        intro={t('invitation_intro', { inviter: invitation.inviter, date: date(invitation.expiresAt) })}
      >
        <section aria-labelledby="remake" className="grid gap-4">
          <h2 id="remake">{t('remake_title')}</h2>
          <p>{t('remake_intro')}</p>
          <RemakeForm
            hidden={{ id, token: newToken() }}
            portal={portalAddress()}
            organization={me.organizationName}
            name={invitation.name}
          />
        </section>
        <section aria-labelledby="withdraw" className="grid gap-4 border-line border-t pt-6 print:hidden">
          <h2 id="withdraw">{t('withdraw_title')}</h2>
          <p>{t('withdraw_intro')}</p>
          <WithdrawForm id={id} />
        </section>
      </Page>
    </ClientWords>
  )
}
