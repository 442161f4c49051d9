import type { Metadata } from 'next'
import { Fragment } from 'react'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { boardQuestion } from '../board/today-part'
import { customersLine } from '../feedback/today-part'
import { goalsDue } from '../goals/today-part'
import { readOwnNotices } from '../notices/own-notices'
import { choosing, lookingBack } from '../practice/choice-part'
import { pulse } from '../practice/pulse-part'
import { settingAside } from '../practice/set-aside-part'
import { reading } from '../readings/today-part'
import { askedEverybody } from '../standards/exercises/today-part'
import { standardsDue } from '../standards/today-part'
import { worksheetsDue } from '../worksheets/today-part'
import { End } from './end'
import type { ReadPart } from './part'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('today'))('title') })

/** The most needed first. A part with nothing to say isn't there. */
const parts: ReadPart[] = [
  lookingBack,
  reading,
  settingAside,
  choosing,
  standardsDue,
  goalsDue,
  worksheetsDue,
  askedEverybody,
  customersLine,
  pulse,
  boardQuestion,
]

/** More would make nobody read on: the least needed are left out. */
const mostParts = 7

const sayings = {
  read: 'said_read',
  go_on: 'said_go_on',
  afresh: 'said_afresh',
  set_aside: 'said_set_aside',
  let_go: 'said_let_go',
  mantra: 'said_mantra',
  mantra_ours: 'said_mantra_ours',
  chosen: 'said_chosen',
  looked_back: 'said_looked_back',
  pulse: 'said_pulse',
  day_before: 'said_day_before',
  reached: 'said_milestone',
  unreached: 'said_milestone_open',
} as const

export default whole(Today)

/** The first minute of a shift: what one steers by, what is due, a customer's line; and then it ends. */
async function Today({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, found, news } = await view('today.read', async (tx, me, scope) => {
    const [found, { notices }] = await Promise.all([
      Promise.all(parts.map(part => part(tx, me, scope))),
      readOwnNotices(tx, me, 'new'),
    ])
    return { me, found, news: notices.filter(({ isNew }) => isNew).length }
  })
  const t = await words('today')
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const today = found.filter(part => part !== null).slice(0, mostParts)
  const left = today.reduce((all, part) => all + part.left, 0)
  return (
    <ClientWords namespaces={['practice']}>
      <Page
        title={t('title')}
        intro={formatFor(me.locale, me.timeZone).longDay(me.today)}
        actions={
          <>
            {news > 0 && (
              <Link href="/notices" className="link inline-flex min-h-11 items-center font-medium text-brass">
                {t('notices', { count: news })}
              </Link>
            )}
            <Link href="/tough-day" className="link inline-flex min-h-11 items-center">
              {t('tough_day')}
            </Link>
          </>
        }
        said={saying && t(saying)}
      >
        {me.serviceVision && (
          <Words className="text-lg text-ink-soft sm:hidden">
            <span className="sr-only">{t('organization_vision')}</span> {me.serviceVision}
          </Words>
        )}
        <div className="grid max-w-3xl grid-cols-1 gap-8">
          {today.map(part => (
            <Fragment key={part.key}>{part.shown}</Fragment>
          ))}
          <End left={left} over={today.some(part => part.over)} />
        </div>
      </Page>
    </ClientWords>
  )
}
