import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listDated } from '@/db/goal-days'
import { isMonth, monthEnds, occasions, otherMonth } from '@/lib/goals/occasions'
import { ClosedGoals } from '../../closed-page'
import { MonthTable } from './month-table'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('goals'))('month_link'),
})

export default whole(Month)

/** The days of one's goals in a month. */
async function Month({ params }: { params: Promise<{ month: string }> }) {
  const { month } = await params
  const { me, dated } = await view('goals.read', async (tx, me) => {
    if (!isMonth(month)) return null
    return { me, dated: me.reset?.closed ? null : await listDated(tx, me) }
  })
  if (!dated) return <ClosedGoals me={me} />
  const t = await words('goals')
  const { from, to } = monthEnds(month)
  const all = occasions(dated.goals, dated.milestones, from, to)
  const format = formatFor(me.locale, me.timeZone)
  return (
    <Page
      title={format.wholeMonth(from)}
      intro={all.length === 0 ? t('month_none') : undefined}
      actions={[-1, 1].map(step => {
        const other = otherMonth(month, step)
        return (
          isMonth(other) && (
            <ButtonLink key={step} kind="quiet" href={`/goals/month/${other}`}>
              {t(step < 0 ? 'month_before' : 'month_after')}
            </ButtonLink>
          )
        )
      })}
    >
      <MonthTable month={month} today={me.today} all={all} format={format} />
    </Page>
  )
}
