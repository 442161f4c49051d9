import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { mayLetIn } from '@/db/sign-in-codes'
import { isId, newId } from '@/lib/ids'
import { newToken } from '@/lib/invitation-token'
import { portalAddress } from '../../portal-address'
import { WayInForm } from './way-in-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('people'))('way_in') })

export default whole(WayIn)

/** For somebody who is locked out: what a code does, and the button that makes it. */
async function WayIn({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, person } = await view('people.let-in', async (tx, me) => {
    const person = isId(id) ? await mayLetIn(tx, id) : null
    return person && { me, person }
  })
  const t = await words('people')
  return (
    <ClientWords namespaces={['people']}>
      <Page title={t('way_in')} intro={<bdi translate="no">{person.name}</bdi>}>
        {person.letting === 'elsewhere' ? (
          <p>{t('way_in_elsewhere')}</p>
        ) : (
          <>
            <ul className="grid list-disc gap-2 ps-5 print:hidden">
              <li>{t('way_in_hand_over')}</li>
              <li>{t('way_in_ends')}</li>
              <li>{t('way_in_closes')}</li>
              <li>{t('way_in_told')}</li>
            </ul>
            <WayInForm
              hidden={{ id: newId(me.now), memberId: id, token: newToken() }}
              portal={portalAddress()}
              organization={me.organizationName}
              name={person.name}
            />
          </>
        )}
      </Page>
    </ClientWords>
  )
}
