import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { readMission } from '@/db/organizations'
import { listTeamVisions } from '@/db/team-visions'
import { can } from '@/lib/access'
import type { ReadPart } from './part'

/** What the organization and one's teams steer by; whoever leads them finds the way to change it. */
export const sharedVisions: ReadPart = async (tx, me, scope) => {
  const [mission, teams] = await Promise.all([
    readMission(tx),
    listTeamVisions(tx, [...new Set([...me.ownTeams, ...me.managedTeams])]),
  ])
  const leads = can(me, 'compass.set-vision')
  const visions = [
    {
      key: 'organization',
      name: me.organizationName,
      words: me.serviceVision,
      mayChange: can(me, 'settings.save'),
    },
    ...teams.map(team => ({
      key: team.teamId,
      name: team.name,
      words: team.words,
      mayChange: leads && (scope.all || scope.teams.includes(team.teamId)),
    })),
  ].filter(vision => vision.words || vision.mayChange)
  if (!mission && visions.length === 0) return null
  return { key: 'shared', shown: <Shared mission={mission} visions={visions} /> }
}

type Vision = { key: string; name: string; words: string | null; mayChange: boolean }

async function Shared({ mission, visions }: { mission: string | null; visions: Vision[] }) {
  const t = await words('compass')
  return (
    <section aria-labelledby="shared" className="grid gap-6">
      <h2 id="shared">{t('shared')}</h2>
      {mission && (
        <div className="grid gap-1">
          <h3 className="font-medium font-sans text-base text-brass">{t('mission')}</h3>
          <Words className="max-w-[56ch] text-xl">{mission}</Words>
        </div>
      )}
      <ul className="grid gap-5">
        {visions.map(({ key, name, words: said, mayChange }) => (
          <li key={key} className="grid gap-1">
            <div className="flex flex-wrap items-baseline gap-x-6">
              <h3 className="font-medium font-sans text-base text-brass">
                {t.rich('vision_of', { name: () => <bdi translate="no">{name}</bdi> })}
              </h3>
              {mayChange && (
                <Link
                  href={`/compass/${key}`}
                  className="link inline-flex min-h-11 items-center text-sm print:hidden"
                >
                  {t(said ? 'change' : 'say')}
                  <span className="sr-only" translate="no">
                    : {name}
                  </span>
                </Link>
              )}
            </div>
            {said ? (
              <Words className="max-w-[56ch] text-xl">{said}</Words>
            ) : (
              <p className="text-ink-soft">{t('not_said')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
