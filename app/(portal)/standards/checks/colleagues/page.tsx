import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { ownColleagues } from '@/db/colleagues'
import { teamsInScope } from '@/db/scope'
import { listCheckers } from '@/db/standard-checkers'
import { colleagueLabel } from '@/lib/colleagues'
import { newId } from '@/lib/ids'
import { AppointForm } from './appoint-form'
import { DismissForm } from './dismiss-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('checkers_title'),
})

const mostSuggested = 50

export default whole(Checkers)

/** For managers: who may check their teams beside them. */
async function Checkers({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, checkers, teams, people } = await view('standards.see-checkers', async (tx, me, scope) => {
    const [checkers, teams, people] = await Promise.all([
      listCheckers(tx, scope),
      teamsInScope(tx, scope),
      ownColleagues(tx, me, mostSuggested),
    ])
    return { me, checkers, teams, people }
  })
  const t = await words('standards')
  const { said } = await searchParams
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={t('checkers_title')}
        intro={t('checkers_intro')}
        said={
          said === 'appointed'
            ? t('checkers_said_appointed')
            : said === 'dismissed'
              ? t('checkers_said_dismissed')
              : undefined
        }
      >
        {checkers.length === 0 ? (
          <Empty>{t('checkers_none')}</Empty>
        ) : (
          <ul>
            {checkers.map(({ id, team, name }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3 first:border-t"
              >
                <span className="wrap-anywhere">
                  {t.rich('checkers_of', {
                    name: () => (
                      <bdi translate="no" className="font-medium">
                        {name}
                      </bdi>
                    ),
                    team: () => <bdi translate="no">{team}</bdi>,
                  })}
                </span>
                <DismissForm id={id} name={name} />
              </li>
            ))}
          </ul>
        )}
        <section className="grid gap-4" aria-labelledby="appointing">
          <h2 id="appointing">{t('checkers_appoint_title')}</h2>
          <AppointForm id={newId(me.now)} teams={[...teams]} people={people.map(colleagueLabel)} />
        </section>
        <p>
          <Link href="/standards/checks" className="link inline-flex min-h-11 items-center">
            {t('check_to_checks')}
          </Link>
        </p>
      </Page>
    </ClientWords>
  )
}
