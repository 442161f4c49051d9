import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readSurveyLink, teamsForLinks } from '@/db/survey-links'
import { isId } from '@/lib/ids'
import { LinkForm } from '../../link-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('change_title'),
})

export default whole(EditLink)

/** Its code stays as it is printed; a revoked link has nothing left to change. */
async function EditLink({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { link, teams } = await view('surveys.save', async (tx, me) => {
    const [link, teams] = await Promise.all([isId(id) ? readSurveyLink(tx, id) : null, teamsForLinks(tx, me)])
    return link && !link.revokedAt ? { link, teams } : null
  })
  const t = await words('surveys')
  const { label, teamId, customers, lastDay, intro, thanks } = link
  return (
    <ClientWords namespaces={['surveys']}>
      <Page title={t('change_title')} intro={t('change_intro')}>
        <LinkForm
          isNew={false}
          hidden={{ id: link.id, revision: String(link.revision) }}
          value={{ label, teamId, customers, lastDay, intro, thanks }}
          teams={teams}
        />
      </Page>
    </ClientWords>
  )
}
