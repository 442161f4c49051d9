import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import type { Member } from '@/app/session'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { noteSeen } from '@/db/notice-times'
import type { Notice } from '@/db/notices'
import { newId } from '@/lib/ids'
import { timeOf } from '@/lib/notices'
import { NoticeEntry } from './notice-entry'
import { readOwnNotices } from './own-notices'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('notices'))('title') })

export default whole(Notices)

/** What happened that concerns its reader; having looked at it, they have seen what is new. */
async function Notices({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, notices, minute } = await view(
    'notices.read',
    async (tx, me) => {
      const own = await readOwnNotices(tx, me, 'all')
      if (own.notices.some(({ isNew }) => isNew))
        await noteSeen(tx, { id: newId(me.now), memberId: me.memberId, until: own.until })
      return { me, ...own }
    },
    'write',
  )
  const { said } = await searchParams
  const t = await words('notices')
  const fresh = notices.filter(({ isNew }) => isNew)
  const earlier = notices.filter(({ isNew }) => !isNew)
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      said={said === 'chosen' ? t('said_chosen') : undefined}
      actions={
        <ButtonLink kind="quiet" href="/notices/choices">
          {t('choose')}
        </ButtonLink>
      }
    >
      <div className="grid max-w-3xl grid-cols-1 gap-8">
        {notices.length === 0 && <Empty>{t('none')}</Empty>}
        {fresh.length > 0 && <Notes id="new" title={t('new')} notices={fresh} me={me} />}
        {earlier.length > 0 && <Notes id="earlier" title={t('earlier')} notices={earlier} me={me} />}
        <p className="text-ink-soft text-sm">
          {minute !== null &&
            t('waiting_time', { time: formatFor(me.locale, me.timeZone).timeOfDay(timeOf(minute)) })}{' '}
          {t('waiting_days')}
        </p>
      </div>
    </Page>
  )
}

async function Notes({
  id,
  title,
  notices,
  me,
}: {
  id: string
  title: string
  notices: Notice[]
  me: Member
}) {
  const format = formatFor(me.locale, me.timeZone)
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      <ul className="border-line border-t">
        {notices.map(notice => (
          <NoticeEntry
            key={`${notice.kind} ${notice.subject}`}
            notice={notice}
            today={me.today}
            at={`${format.date(notice.at)}, ${format.time(notice.at)}`}
          />
        ))}
      </ul>
    </section>
  )
}
