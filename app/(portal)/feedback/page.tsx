import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { listFeedback } from '@/db/feedback'
import { type Channel, channels } from '@/lib/feedback'
import { readPlace, writePlace } from '@/lib/feedback-page'
import { nameTakenOut } from '@/lib/names'
import { ChannelFilter } from './channel-filter'
import { FeedbackEntry } from './feedback-entry'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('feedback'))('title'),
})

type Query = Promise<Record<string, string | string[] | undefined>>

const most = 20

/** What customers said, newest first, as far as the viewer may read it. The filter stands in the address. */
export default async function FeedbackPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const channel = channels.find(one => one === query.channel) ?? null
  const after = readPlace(query.after)
  const { me, found } = await view('feedback.read', async (tx, me) => ({
    me,
    found: await listFeedback(tx, me, { channel, after, most: most + 1 }),
  }))
  const t = await words('feedback')
  const format = formatFor(me.locale, me.timeZone)
  const shown = found.slice(0, most)
  const last = found.length > most ? shown.at(-1) : undefined
  const several = me.role === 'admin' || new Set([...me.ownTeams, ...me.managedTeams]).size > 1
  const log = <ButtonLink href="/feedback/heard">{t('log')}</ButtonLink>

  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={log}
      said={query.said === 'heard' ? t('said_heard') : undefined}
    >
      <ChannelFilter channel={channel} />
      {shown.length === 0 && <Empty>{t(after ? 'none_older' : channel ? 'none_of_channel' : 'none')}</Empty>}
      {shown.some(entry => entry.words?.includes(nameTakenOut)) && (
        <p className="text-ink-soft text-sm">{t('names_out', { mark: nameTakenOut })}</p>
      )}
      <ol className="grid max-w-3xl grid-cols-1">
        {shown.map(entry => (
          <FeedbackEntry key={entry.id} entry={entry} format={format} showTeam={several} />
        ))}
      </ol>
      {(last || after) && (
        <div className="flex flex-wrap gap-3">
          {last && (
            <ButtonLink kind="quiet" href={address(channel, writePlace(last))}>
              {t('older')}
            </ButtonLink>
          )}
          {after && (
            <ButtonLink kind="quiet" href={address(channel)}>
              {t('newest')}
            </ButtonLink>
          )}
        </div>
      )}
    </Page>
  )
}

const address = (channel: Channel | null, after?: string) => {
  const query = new URLSearchParams({ ...(channel && { channel }), ...(after && { after }) }).toString()
  return query ? `/feedback?${query}` : '/feedback'
}
