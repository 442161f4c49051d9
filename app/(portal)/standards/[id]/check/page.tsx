import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { checkingScope, holdsTeams } from '@/db/scope'
import { listOwnChecks } from '@/db/standard-check-lists'
import { listCheckable } from '@/db/standard-checks'
import { readStandard } from '@/db/standard-versions'
import { isId, newId } from '@/lib/ids'
import { nameChecked } from '@/lib/standards.form'
import { isMeasured } from '@/lib/standing'
import { CheckEntry } from '../../check-entry'
import { CheckForm } from '../../check-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('check_it'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> }

export default whole(CheckPage)

/** For a manager, or whoever was appointed, on their way, phone in hand: is it kept, and by whom. */
async function CheckPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const { me, version, whom, checks } = await view('standards.check', async (tx, me, scope) => {
    const [standard, reach] = await Promise.all([
      isId(id) ? readStandard(tx, id, me.today) : null,
      checkingScope(tx, scope, me),
    ])
    if (!standard?.current || standard.retiredAt || !holdsTeams(reach)) return null
    const [whom, checks] = await Promise.all([
      listCheckable(tx, reach, me),
      listOwnChecks(tx, { standardId: id, most: 100 }, me),
    ])
    return { me, version: standard.current, whom, checks }
  })
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const options = whom.map(one => ({
    value: nameChecked(one),
    label: one.name ?? t('check_whole_team', { team: one.team }),
    group: one.team,
    own: one.name !== null,
  }))
  return (
    <ClientWords namespaces={['standards']}>
      <Page
        title={t.rich('check_title', { title: () => <bdi translate="no">{version.title}</bdi> })}
        intro={<Words as="span">{version.pledge}</Words>}
        said={saying(query.said, checks.length, t)}
      >
        {options.length === 0 ? (
          <p>{t('missing_nobody')}</p>
        ) : (
          <CheckForm
            id={newId(me.now)}
            standardId={id}
            whom={options}
            of={options.find(({ value }) => value === query.of)?.value ?? ''}
            measure={isMeasured(version) ? measureOf(version) : null}
          />
        )}
        {checks.length > 0 && (
          <section className="grid gap-3" aria-labelledby="own-checks">
            <h2 id="own-checks" className="text-xl">
              {t('checks_today')}
            </h2>
            <ul>
              {checks.map(check => (
                <CheckEntry key={check.id} check={check} me={me} format={format} />
              ))}
            </ul>
          </section>
        )}
        {version.lookFor && (
          <section className="grid gap-2">
            <h2 className="text-xl">{t('look_for')}</h2>
            <Words>{version.lookFor}</Words>
          </section>
        )}
        <p className="flex flex-wrap gap-x-6">
          <Link href={`/standards/${id}`} className="link inline-flex min-h-11 items-center">
            {t('check_to_standard')}
          </Link>
          <Link href="/standards/checks" className="link inline-flex min-h-11 items-center">
            {t('check_to_checks')}
          </Link>
        </p>
      </Page>
    </ClientWords>
  )
}

/** What has just been done; the number changes with each check, so that the same sentence is never said twice. */
const saying = (
  said: string | string[] | undefined,
  count: number,
  t: Awaited<ReturnType<typeof words<'standards'>>>,
) => {
  if (said === 'checked' && count > 0) return t('check_said', { count })
  return said === 'withdrawn' ? t('check_said_withdrawn') : undefined
}

/** What the form needs of a version, and no more: all that it is given goes to the browser. */
const measureOf = <Measure extends { metric: string; comparison: string; value: number; unit: string }>({
  metric,
  comparison,
  value,
  unit,
}: Measure): Pick<Measure, 'metric' | 'comparison' | 'value' | 'unit'> => ({
  metric,
  comparison,
  value,
  unit,
})
