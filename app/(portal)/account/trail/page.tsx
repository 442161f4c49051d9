import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listOwnTrail } from '@/db/trail'
import { readTrailFilter, trailQuery } from '@/lib/trail'
import { TrailTable } from '../trail-table'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('trail'))('own_title'),
})

type Query = Record<string, string | string[] | undefined>

const most = 50

export default whole(OwnTrail)

/** What concerns oneself: what one did, and what others did about one. */
async function OwnTrail({ searchParams }: { searchParams: Promise<Query> }) {
  const { after } = readTrailFilter(await searchParams)
  const { me, entries } = await view('account.read-trail', async (tx, me) => ({
    me,
    entries: await listOwnTrail(tx, { memberId: me.memberId, after: after || null, most }),
  }))
  const t = await words('trail')
  const shown = entries.slice(0, most)
  const last = entries.length > most ? shown.at(-1) : undefined
  return (
    <Page title={t('own_title')} intro={t('own_intro')}>
      <TrailTable
        caption={t('own_caption')}
        entries={shown}
        format={formatFor(me.locale, me.timeZone)}
        nothing={t('own_nothing')}
      />
      {(last || after) && (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {after && (
            <ButtonLink kind="quiet" href="/account/trail">
              {t('newest')}
            </ButtonLink>
          )}
          {last && (
            <ButtonLink kind="quiet" href={`/account/trail${trailQuery({ after: last.id })}`}>
              {t('older')}
            </ButtonLink>
          )}
        </nav>
      )}
    </Page>
  )
}
