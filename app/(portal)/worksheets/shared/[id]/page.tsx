import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { auditedView } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import type { Member } from '@/app/session'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { PrintButton } from '@/app/ui/print-button'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { noteReading } from '@/db/worksheet-share-readings'
import { findShare } from '@/db/worksheet-shares'
import { contentIn } from '@/lib/content'
import { isId, newId } from '@/lib/ids'
import { readShared } from '@/lib/worksheets/share'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { WholeSheet } from '../../[slug]/read/whole-sheet'
import { readAddress, sharedAddress } from '../../addresses'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('sharing'))('page_title'),
})

type Opened = Awaited<ReturnType<typeof open>>

/** A share that the viewer may read; that they did is noted with it, unless it is their own. */
const open = async (tx: Parameters<typeof findShare>[0], id: string, me: Member) => {
  const share = isId(id) ? await findShare(tx, id) : null
  const worksheet = share && findWorksheet(share.slug, share.version)
  if (!worksheet) return null
  const { memberId, today: day, now: readAt } = me
  if (share.memberId !== memberId)
    await noteReading(tx, { id: newId(readAt), shareId: id, memberId, day, readAt })
  return { me, share, worksheet }
}

export default whole(SharedSheet)

/** What somebody shared, in the version of that day. */
async function SharedSheet({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, share, worksheet } = await auditedView<Opened>(
    'worksheets.read-shared',
    ({ share }) => share.memberId,
    (tx, me) => open(tx, id, me),
  )
  const t = await words('sharing')
  const locale = await currentLocale()
  const format = formatFor(me.locale, me.timeZone)
  const { texts, lang } = contentIn(worksheet.texts, locale)
  const own = share.memberId === me.memberId
  const name = () => <bdi translate="no">{share.by}</bdi>
  return (
    <Page
      title={
        <span data-content="" lang={lang}>
          {texts.title}
        </span>
      }
      intro={
        <>
          <span className="block">{t.rich('by', { name })}</span>
          <span className="block text-base">
            {t(`to_${share.audience}`, { team: share.team ?? '', organization: me.organizationName })}
          </span>
        </>
      }
      actions={<PrintButton>{(await words('worksheets'))('print')}</PrintButton>}
    >
      <p className="max-w-2xl border-brass border-s-2 ps-5 print:hidden">
        {t('as_it_was', { day: format.date(share.sharedAt) })} {!own && t.rich('they_see', { name })}
        {own && share.withdrawnAt && t('own_former', { day: format.date(share.withdrawnAt) })}
        {own && !share.withdrawnAt && t('own_look')}
      </p>
      <WholeSheet
        slug={share.slug}
        entries={readShared(worksheet, share.answers)}
        locale={locale}
        writable={false}
        reader="others"
      />
      <p className="print:hidden">
        <Link
          href={own ? readAddress(share.slug) : sharedAddress}
          className="link inline-flex min-h-11 items-center"
        >
          {t(own ? 'to_sheet' : 'with_me')}
        </Link>
      </p>
    </Page>
  )
}
