import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listSharedWith } from '@/db/worksheet-shares'
import { contentIn } from '@/lib/content'
import { isId } from '@/lib/ids'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { WordsClosed } from '../../account/closed'
import { shareAddress, sharedAddress } from '../addresses'
import { Parts } from './parts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('sharing'))('with_me'),
})

const most = 30

export default whole(SharedWithMe)

/** What others share with one, newest first. Who reads it is told beforehand that the writer sees so. */
async function SharedWithMe({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const { after: asked } = await searchParams
  const after = typeof asked === 'string' && isId(asked) ? asked : null
  const { me, shares } = await view('worksheets.read', async (tx, me) => ({
    me,
    shares: me.reset?.closed ? [] : await listSharedWith(tx, { memberId: me.memberId, after, most }),
  }))
  const t = await words('sharing')
  const locale = await currentLocale()
  const format = formatFor(me.locale, me.timeZone)
  const shown = shares.slice(0, most)
  const last = shares.length > most ? shown.at(-1) : undefined
  return (
    <Page title={t('with_me')} intro={t('with_me_intro')}>
      <WordsClosed me={me} />
      {shown.length === 0 && !me.reset?.closed && <Empty>{t('with_me_empty')}</Empty>}
      <ul className="grid gap-5">
        {shown.map(share => {
          const worksheet = findWorksheet(share.slug, share.version)
          const content = worksheet && contentIn(worksheet.texts, locale)
          return (
            <li
              key={share.id}
              className="relative grid max-w-3xl gap-2 wrap-anywhere border border-line bg-sheet p-5 hover:border-navy sm:p-6"
            >
              <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
                <span>{t.rich('by', { name: () => <bdi translate="no">{share.by}</bdi> })}</span>
                {!share.read && <span className="font-medium text-brass">{t('unread')}</span>}
              </p>
              <h2>
                <Link
                  href={shareAddress(share.id)}
                  className="after:absolute after:inset-0"
                  data-content=""
                  lang={content?.lang}
                >
                  {content?.texts.title}
                </Link>
              </h2>
              <p>
                <Parts share={share} locale={locale} reader="others" />
              </p>
              <p className="text-ink-soft text-sm">
                {t(`to_${share.audience}`, { team: share.team ?? '', organization: me.organizationName })}
                {' · '}
                {format.date(share.sharedAt)}
              </p>
            </li>
          )
        })}
      </ul>
      {(last || after) && (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {after && (
            <ButtonLink kind="quiet" href={sharedAddress}>
              {t('newest')}
            </ButtonLink>
          )}
          {last && (
            <ButtonLink kind="quiet" href={`${sharedAddress}?after=${last.id}`}>
              {t('older')}
            </ButtonLink>
          )}
        </nav>
      )}
    </Page>
  )
}
