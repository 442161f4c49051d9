import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readNoticeChoices } from '@/db/notice-times'
import { offeredKinds, timeOf } from '@/lib/notices'
import { ChoicesForm } from './choices-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('notices'))('choices_title'),
})

export default whole(NoticeChoices)

/** When its reader wants to be told, and of what. */
async function NoticeChoices() {
  const { me, days, minute, silenced } = await view('notices.choose', async (tx, me) => ({
    me,
    ...(await readNoticeChoices(tx, me)),
  }))
  const t = await words('notices')
  const format = formatFor(me.locale, me.timeZone)
  const offered = offeredKinds(me)
  return (
    <ClientWords namespaces={['notices']}>
      <Page
        title={t('choices_title')}
        intro={t('choices_intro')}
        actions={
          <Link href="/notices" className="link inline-flex min-h-11 items-center">
            {t('back')}
          </Link>
        }
      >
        <div className="grid max-w-3xl grid-cols-1 gap-8">
          <p>
            {days.length === 0 ? t('days_all') : t('days', { days: format.list(days.map(format.weekday)) })}{' '}
            <Link href="/account#working-days-title" className="link">
              {t('change_days')}
            </Link>
          </p>
          <ChoicesForm
            value={{
              minute: minute === null ? '' : timeOf(minute),
              kinds: offered.filter(kind => !silenced.includes(kind)),
            }}
            options={offered.map(kind => ({ value: kind, label: t(`kind_${kind}`) }))}
          />
        </div>
      </Page>
    </ClientWords>
  )
}
