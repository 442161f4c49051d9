import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { heardChoices } from '@/db/heard-feedback'
import { newId } from '@/lib/ids'
import { HeardForm } from './heard-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback'))('heard_title'),
})

/** What a customer said to somebody: made for a phone, between two customers. */
export default async function Heard() {
  const { me, choices } = await view('feedback.log', async (tx, me) => ({
    me,
    choices: await heardChoices(tx, me),
  }))
  const t = await words('feedback')
  return (
    <ClientWords namespaces={['feedback']}>
      <Page title={t('heard_title')} intro={t('heard_intro')}>
        {choices.teams.length > 0 ? (
          <HeardForm id={newId(me.now)} {...choices} />
        ) : (
          <Empty>{t('no_team')}</Empty>
        )}
      </Page>
    </ClientWords>
  )
}
