import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { teamsForLinks } from '@/db/survey-links'
import { newId } from '@/lib/ids'
import { LinkForm } from '../link-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('make_title'),
})

export default whole(NewLink)

async function NewLink() {
  const { me, teams } = await view('surveys.save', async (tx, me) => ({
    me,
    teams: await teamsForLinks(tx, me),
  }))
  const t = await words('surveys')
  const [only] = teams.length === 1 ? teams : []
  return (
    <ClientWords namespaces={['surveys']}>
      <Page title={t('make_title')}>
        {teams.length > 0 ? (
          <LinkForm
            isNew
            hidden={{ id: newId(me.now), revision: '0' }}
            value={{ teamId: only?.id ?? null, customers: 'external' }}
            teams={teams}
          />
        ) : (
          <Empty>{t('no_team')}</Empty>
        )}
      </Page>
    </ClientWords>
  )
}
