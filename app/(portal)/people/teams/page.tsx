import type { Metadata } from 'next'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { depthLook } from '@/app/ui/depth'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTeamStaff, listTeams } from '@/db/team-tree'
import { treeOf } from '@/lib/team-tree'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('people'))('teams_title'),
})

const sayings = { saved: 'said_team_saved', removed: 'said_team_removed' } as const

export default whole(Teams)

/** The tree of teams, with how many belong to each and who manages it. */
async function Teams({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { teams, staff } = await view('teams.read', async tx => {
    const [teams, staff] = await Promise.all([listTeams(tx), listTeamStaff(tx)])
    return { teams, staff }
  })
  const { said } = await searchParams
  const saying = sayings[said as keyof typeof sayings]
  const t = await words('people')
  const staffOf = new Map(staff.map(one => [one.teamId, one]))
  const make = <ButtonLink href="/people/teams/new">{t('new_team')}</ButtonLink>
  return (
    <Page
      title={t('teams_title')}
      intro={t('teams_intro')}
      actions={teams.length > 0 && make}
      said={saying && t(saying)}
    >
      {teams.length === 0 && <Empty action={make}>{t('teams_none')}</Empty>}
      <ul className="border-line border-t">
        {treeOf(teams).map(team => {
          const { people = 0, managers = [] } = staffOf.get(team.id) ?? {}
          return (
            <li
              key={team.id}
              className="relative flex max-w-none flex-wrap items-center justify-between gap-x-6 border-line border-b py-1 hover:bg-sheet"
            >
              <span className={depthLook(team.depth)}>
                <Link
                  href={`/people/teams/${team.id}`}
                  translate="no"
                  className="inline-flex min-h-11 items-center font-medium text-navy after:absolute after:inset-0"
                >
                  <bdi>{team.name}</bdi>
                </Link>
              </span>
              <span className="text-ink-soft text-sm">
                {managers.length > 0 && (
                  <span translate="no">
                    <bdi>{managers.join(', ')}</bdi> ·{' '}
                  </span>
                )}
                {t('team_people', { count: people })}
              </span>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
