import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { auditedView } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTrail } from '@/db/trail'
import { addDays, startOfDay } from '@/lib/dates'
import { readTrailFilter, trailQuery } from '@/lib/trail'
import { TrailTable } from '../../account/trail-table'
import { Filters } from './filters'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('trail'))('title') })

type Query = Record<string, string | string[] | undefined>

const most = 50

export default whole(Audit)

/** Who did what in the organization, without contents. That it was read stands in it too. */
async function Audit({ searchParams }: { searchParams: Promise<Query> }) {
  const filter = readTrailFilter(await searchParams)
  const { who, deed, from, to, after } = filter
  const { me, entries } = await auditedView('settings.read-trail', null, async (tx, me) => ({
    me,
    entries: await listTrail(tx, {
      who,
      deed,
      from: from ? startOfDay(from, me.clock) : null,
      until: to ? startOfDay(addDays(to, 1), me.clock) : null,
      after: after || null,
      most,
    }),
  }))
  const t = await words('trail')
  const shown = entries.slice(0, most)
  const last = entries.length > most ? shown.at(-1) : undefined
  const address = (more: { after: string }) => `/settings/audit${trailQuery({ ...filter, ...more })}`
  const asked = trailQuery({ who, deed, from, to }) !== ''
  return (
    <ClientWords namespaces={[]}>
      <Page title={t('title')} intro={t('intro')}>
        <Filters filter={filter} asked={asked} />
        <TrailTable
          caption={t('caption')}
          entries={shown}
          format={formatFor(me.locale, me.timeZone)}
          nothing={t(asked ? 'nothing_found' : 'nothing')}
        />
        {(last || after) && (
          <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
            {after && (
              <ButtonLink kind="quiet" href={address({ after: '' })}>
                {t('newest')}
              </ButtonLink>
            )}
            {last && (
              <ButtonLink kind="quiet" href={address({ after: last.id })}>
                {t('older')}
              </ButtonLink>
            )}
          </nav>
        )}
      </Page>
    </ClientWords>
  )
}
