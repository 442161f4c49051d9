import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeams } from '@/db/team-tree'
import { possibleParents } from '@/lib/team-tree'
import { teamOptions } from '../../team-options'
import { RemoveForm, TeamForm } from '../team-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('team_title'),
})

export default whole(TeamPage)

/** Rename a team, move it, or remove it once nobody is in it. */
async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { team, teams } = await view('teams.save', async tx => {
    const teams = await listTeams(tx)
    const team = teams.find(one => one.id === id)
    return team && { team, teams }
  })
  const t = await words('people')
  return (
    <ClientWords namespaces={['people']}>
      <Page title={<bdi translate="no">{team.name}</bdi>}>
        <TeamForm
          hidden={{ id }}
          value={{ name: team.name, parentId: team.parentId ?? '' }}
          parents={teamOptions(possibleParents(teams, id))}
        />
        <section aria-labelledby="remove" className="grid gap-4 border-line border-t pt-6">
          <h2 id="remove">{t('remove_title')}</h2>
          <p>{t('remove_intro')}</p>
          <RemoveForm id={id} />
        </section>
      </Page>
    </ClientWords>
  )
}
