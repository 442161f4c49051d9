import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { ownColleagues } from '@/db/colleagues'
import { heardChoices } from '@/db/heard-feedback'
import { colleagueLabel } from '@/lib/colleagues'
import { newId } from '@/lib/ids'
import { HeardForm } from './heard-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback'))('heard_title'),
})

/** The people of one's teams who are suggested before anything is typed. */
const mostSuggested = 50

export default whole(Heard)

/** What a customer said to somebody: made for a phone, between two customers. */
async function Heard({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { said } = await searchParams
  const { me, choices, people } = await view('feedback.log', async (tx, me) => {
    const [choices, people] = await Promise.all([heardChoices(tx, me), ownColleagues(tx, me, mostSuggested)])
    return { me, choices, people }
  })
  const t = await words('feedback')
  return (
    <ClientWords namespaces={['feedback']}>
      <Page
        title={t('heard_title')}
        intro={t('heard_intro')}
        said={said === 'looked_back' ? t('said_looked_back') : undefined}
      >
        {choices.teams.length > 0 ? (
          <HeardForm id={newId(me.now)} choices={{ ...choices, people: people.map(colleagueLabel) }} />
        ) : (
          <Empty>{t('no_team')}</Empty>
        )}
      </Page>
    </ClientWords>
  )
}
