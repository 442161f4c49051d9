import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readFeed } from '@/db/calendar-feeds'
import { newToken } from '@/lib/invitation-token'
import { portalAddress } from '../../people/portal-address'
import { ClosedGoals } from '../closed-page'
import { MakeForm, RevokeForm } from './feed-forms'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('calendar_title'),
})

export default whole(Calendar)

/** The secret address for one's calendar: what leaves the portal with it, making it, taking it back. */
async function Calendar({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, feed } = await view('goals.read', async (tx, me) => ({ me, feed: await readFeed(tx, me) }))
  if (me.reset?.closed) return <ClosedGoals me={me} />
  const t = await words('goals')
  const { said } = await searchParams
  return (
    <ClientWords namespaces={['goals']}>
      <Page
        title={t('calendar_title')}
        intro={t('calendar_intro')}
        said={said === 'revoked' ? t('said_revoked') : undefined}
      >
        <section aria-labelledby="carries" className="grid gap-3">
          <h2 id="carries">{t('calendar_carries')}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            <li>{t('calendar_titles')}</li>
            <li>{t('calendar_secret')}</li>
            <li>{t('calendar_work')}</li>
            <li>{t('calendar_once')}</li>
          </ul>
        </section>
        <MakeForm
          hidden={{ token: newToken() }}
          portal={portalAddress()}
          standing={
            feed
              ? t('calendar_since', { date: formatFor(me.locale, me.timeZone).date(feed.madeAt) })
              : t('calendar_none')
          }
          again={feed !== null}
        />
        {feed && <RevokeForm />}
      </Page>
    </ClientWords>
  )
}
