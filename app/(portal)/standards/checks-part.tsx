import { type Format, formatFor } from '@/app/format'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { checkingScope, holdsTeams } from '@/db/scope'
import { listChecks, type StandardCheck, shareMet } from '@/db/standard-check-lists'
import { addDays } from '@/lib/dates'
import { lately } from '@/lib/reality'
import type { ReadPart } from './[id]/part'
import { CheckEntry } from './check-entry'

const newest = 5

/** How often a standard was found kept lately, and the newest checks: what of them the reader may see. */
export const checksOfIt: ReadPart = async (tx, me, scope, { id, current, retiredAt }) => {
  const [share, checks, reach] = await Promise.all([
    shareMet(tx, id, addDays(me.today, -lately)),
    listChecks(tx, { standardId: id, after: null, most: newest }),
    checkingScope(tx, scope, me),
  ])
  const mayCheck = current !== null && !retiredAt && holdsTeams(reach)
  const format = formatFor(me.locale, me.timeZone)
  return <ChecksPart id={id} share={share} checks={checks} mayCheck={mayCheck} me={me} format={format} />
}

async function ChecksPart({
  id,
  share,
  checks,
  mayCheck,
  me,
  format,
}: {
  id: string
  share: { met: number; all: number }
  checks: StandardCheck[]
  mayCheck: boolean
  me: { memberId: string; today: string }
  format: Format
}) {
  if (checks.length === 0 && !mayCheck) return null
  const t = await words('standards')
  return (
    <section className="grid gap-4" aria-labelledby="checks">
      <h2 id="checks">{t('checks_title')}</h2>
      <div className="grid gap-1">
        <p>{share.all > 0 ? t('checks_share', share) : t('checks_none_lately')}</p>
        {share.all > 0 && <p className="text-ink-soft text-sm">{t('checks_counted')}</p>}
      </div>
      {mayCheck && (
        <div>
          <ButtonLink href={`/standards/${id}/check`}>{t('check_it')}</ButtonLink>
        </div>
      )}
      {checks.length > 0 && (
        <>
          <ul>
            {checks.map(check => (
              <CheckEntry key={check.id} check={check} me={me} format={format} />
            ))}
          </ul>
          <p>
            <Link
              href={`/standards/checks?standard=${id}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t('checks_of_it')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
