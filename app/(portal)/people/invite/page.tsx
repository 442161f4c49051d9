import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeams } from '@/db/team-tree'
import { can } from '@/lib/access'
import { newId } from '@/lib/ids'
import { newToken } from '@/lib/invitation-token'
import { mayGiveRank, ranks } from '@/lib/people'
import { treeOf } from '@/lib/team-tree'
import { portalAddress } from '../portal-address'
import { teamOptions } from '../team-options'
import { InviteForm } from './invite-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('invite_title'),
})

export default whole(Invite)

/** Admins invite anybody, managers learners into their own teams. */
async function Invite() {
  const { me, teams } = await view('people.invite', async (tx, me) => ({ me, teams: await listTeams(tx) }))
  const t = await words('people')
  const all = can(me, 'people.change')
  const open = treeOf(teams).filter(team => all || me.managedTeams.includes(team.id))
  return (
    <ClientWords namespaces={['people']}>
      <Page title={t('invite_title')} intro={t(all ? 'invite_intro' : 'invite_intro_manager')}>
        <InviteForm
          hidden={{ id: newId(me.now), token: newToken() }}
          teams={teamOptions(open)}
          ranks={ranks.filter(rank => mayGiveRank(me.rank, rank))}
          mayGiveAll={all}
          portal={portalAddress()}
          organization={me.organizationName}
        />
      </Page>
    </ClientWords>
  )
}
