import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { WordsClosed } from '../account/closed'
import { FeedbackEntry } from '../feedback/feedback-entry'
import { NotedChoice } from '../practice/noted'
import { MirrorFigure } from './mirror-figure'
import { readReflection, selfCheck } from './reflection'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('mirror'))('title'),
})

export default whole(Mirror)

/** For oneself alone: one's pulse beside how one rated oneself and what customers said. */
async function Mirror() {
  const { me, found } = await view('mirror.read', async (tx, me) => ({
    me,
    found: me.reset?.closed ? null : await readReflection(tx, me),
  }))
  const t = await words('mirror')
  if (!found)
    return (
      <Page title={t('title')}>
        <WordsClosed me={me} />
      </Page>
    )
  const { pulses, own, customers, said, noted, isLow } = found
  const format = formatFor(me.locale, me.timeZone)
  const isBlank = [pulses, own, customers, said, noted].every(some => some.length === 0)
  return (
    <Page title={t('title')} intro={t('intro')}>
      {isBlank && (
        <Empty action={<ButtonLink href="/today">{t('to_today')}</ButtonLink>}>{t('nothing')}</Empty>
      )}
      {isLow && (
        <section aria-labelledby="low" className="grid max-w-3xl gap-2 border-brass border-s-4 ps-5">
          <h2 id="low">{t('low_title')}</h2>
          <p>{t('low')}</p>
          <p className="flex flex-wrap gap-x-6">
            <Link href={`/worksheets/${selfCheck}`} className="link inline-flex min-h-11 items-center">
              {t('six_ways')}
            </Link>
            <Link href="/tough-day" className="link inline-flex min-h-11 items-center">
              {t('tough_day')}
            </Link>
          </p>
        </section>
      )}
      <MirrorFigure {...found} format={format} />
      {said.length > 0 && (
        <section aria-labelledby="said" className="grid max-w-3xl grid-cols-1 gap-4">
          <h2 id="said">{t('said')}</h2>
          <ul>
            {said.map(entry => (
              <FeedbackEntry key={entry.id} entry={entry} found={[]} format={format} showTeam />
            ))}
          </ul>
        </section>
      )}
      {noted.length > 0 && (
        <section aria-labelledby="noted" className="grid max-w-3xl grid-cols-1 gap-4">
          <h2 id="noted">{t('noted')}</h2>
          <ol className="grid grid-cols-1 gap-4">
            {noted.map(day => (
              <li key={day.day} className="grid grid-cols-1 gap-1 border-line border-s-2 ps-4">
                <h3>{format.longDay(day.day)}</h3>
                <NotedChoice {...day} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  )
}
