import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeams } from '@/db/team-tree'
import { newId } from '@/lib/ids'
import { treeOf } from '@/lib/team-tree'
import { teamOptions } from '../../team-options'
import { TeamForm } from '../team-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('new_team'),
})

export default whole(NewTeam)

async function NewTeam() {
  const { me, teams } = await view('teams.save', async (tx, me) => ({ me, teams: await listTeams(tx) }))
  const t = await words('people')
  return (
    <ClientWords namespaces={['people']}>
      <Page title={t('new_team')}>
        <TeamForm hidden={{ id: newId(me.now) }} parents={teamOptions(treeOf(teams))} />
      </Page>
    </ClientWords>
  )
}
