import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { checkingScope, holdsTeams } from '@/db/scope'
import { lastChecks, listChecks } from '@/db/standard-check-lists'
import { can } from '@/lib/access'
import { isId } from '@/lib/ids'
import { CheckEntry } from '../check-entry'
import { LastChecks } from '../last-checks'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('checks_title'),
})

type Query = Record<string, string | string[] | undefined>

const most = 50
const idIn = (given: Query[string]) => (typeof given === 'string' && isId(given) ? given : null)

export default whole(Checks)

/** The checks that one may see, the newest first; for managers before them what hasn't been looked at lately. */
async function Checks({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const standardId = idIn(query.standard)
  const after = idIn(query.after)
  const { me, standards, checks, checksOthers } = await view(
    'standards.see-checks',
    async (tx, me, scope) => {
      const reach = await checkingScope(tx, scope, me)
      const checksOthers = holdsTeams(reach)
      const looksAround = checksOthers && standardId === null && after === null
      const [standards, checks] = await Promise.all([
        looksAround ? lastChecks(tx, reach, me.today) : [],
        listChecks(tx, { standardId, after, most: most + 1 }),
      ])
      return { me, standards, checks, checksOthers }
    },
  )
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const shown = checks.slice(0, most)
  const last = checks.length > most ? shown.at(-1) : undefined
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={t('checks_title')}
        intro={t(checksOthers ? 'checks_intro_manager' : 'checks_intro')}
        actions={
          can(me, 'standards.see-checkers') && (
            <ButtonLink kind="quiet" href="/standards/checks/colleagues">
              {t('to_checkers')}
            </ButtonLink>
          )
        }
        said={query.said === 'replied' ? t('check_said_replied') : undefined}
      >
        {standards.length > 0 && <LastChecks standards={standards} format={format} />}
        <section className="grid gap-4" aria-labelledby="newest">
          <h2 id="newest">{t('checks_newest')}</h2>
          {(standardId || after) && (
            <p>
              <Link href="/standards/checks" className="link inline-flex min-h-11 items-center">
                {t('checks_all')}
              </Link>
            </p>
          )}
          {shown.length === 0 ? (
            <Empty>{t(checksOthers ? 'checks_none_manager' : 'checks_none')}</Empty>
          ) : (
            <ul>
              {shown.map(check => (
                <CheckEntry key={check.id} check={check} me={me} format={format} titled />
              ))}
            </ul>
          )}
          {last && (
            <div>
              <ButtonLink
                kind="quiet"
                href={`/standards/checks?${new URLSearchParams({ ...(standardId && { standard: standardId }), after: last.id })}`}
              >
                {t('checks_older')}
              </ButtonLink>
            </div>
          )}
        </section>
        <p className="text-ink-soft">
          {t.rich('checks_six_ways', {
            sheet: chunks => (
              <Link key="sheet" href="/worksheets/six-ways" className="link">
                {chunks}
              </Link>
            ),
          })}
        </p>
      </Page>
    </ClientWords>
  )
}
