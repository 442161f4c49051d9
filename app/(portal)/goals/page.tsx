import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listGoals } from '@/db/goals'
import { contentIn } from '@/lib/content'
import { monthOf } from '@/lib/dates'
import { states } from '@/lib/goals/goal'
import { openings } from '@/lib/goals/openings'
import { Privacy } from '../worksheets/privacy'
import { ClosedGoals } from './closed-page'
import { GoalList } from './goal-list'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('goals'))('title') })

export default whole(Goals)

/** What one wants, by how it stands; before there is anything, how it can begin. */
async function Goals({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, goals } = await view('goals.read', async (tx, me) => ({
    me,
    goals: me.reset?.closed ? null : [...(await listGoals(tx, me))],
  }))
  if (!goals) return <ClosedGoals me={me} />
  const t = await words('goals')
  const { said } = await searchParams
  const write = <ButtonLink href="/goals/new">{t('new')}</ButtonLink>
  return (
    <Page
      title={t('title')}
      intro={
        <>
          <span className="block">{t('intro')}</span>
          <Privacy expected={false} />
        </>
      }
      actions={
        goals.length > 0 && (
          <>
            {write}
            <ButtonLink kind="quiet" href={`/goals/month/${monthOf(me.today)}`}>
              {t('month_link')}
            </ButtonLink>
            <ButtonLink kind="quiet" href="/goals/calendar">
              {t('calendar_link')}
            </ButtonLink>
          </>
        )
      }
      said={said === 'removed' ? t('said_removed') : undefined}
    >
      {goals.length === 0 && <Nothing action={write} />}
      {states.map(state => (
        <GoalList
          key={state}
          state={state}
          goals={goals.filter(goal => goal.state === state)}
          format={formatFor(me.locale, me.timeZone)}
        />
      ))}
    </Page>
  )
}

async function Nothing({ action }: { action: React.ReactNode }) {
  const t = await words('goals')
  const { texts, lang } = contentIn(openings, await currentLocale())
  return (
    <>
      <Empty action={action}>{t('none')}</Empty>
      <section aria-labelledby="openings" className="grid gap-4">
        <h2 id="openings">{t('openings')}</h2>
        <ul data-content="" lang={lang} className="grid gap-5 lg:grid-cols-3">
          {texts.map(({ goal, way }) => (
            <li key={goal} className="grid content-start gap-2 border-line border-t pt-4">
              <p className="font-serif text-lg">{goal}</p>
              <p className="text-ink-soft">{way}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
