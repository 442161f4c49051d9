import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeams } from '@/db/team-tree'
import { newId } from '@/lib/ids'
import { treeOf } from '@/lib/team-tree'
import { StandardForm } from '../standard-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('write_title'),
})

export default whole(NewStandard)

async function NewStandard() {
  const { me, teams } = await view('standards.edit', async (tx, me) => ({ me, teams: await listTeams(tx) }))
  const t = await words('standards')
  return (
    <ClientWords namespaces={['standards']}>
      <Page title={t('write_title')}>
        <StandardForm
          hidden={{ id: newId(me.now), standardId: newId(me.now), revision: '0' }}
          teams={treeOf(teams)}
        />
      </Page>
    </ClientWords>
  )
}
