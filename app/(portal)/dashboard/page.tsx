import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readDashboard } from '@/db/dashboard'
import { readFilter } from '@/lib/dashboard'
import { AttentionPart } from './attention-part'
import { CommentsPart } from './comments-part'
import { DutiesPart } from './duties-part'
import { FeedbackPart } from './feedback-part'
import { Filters } from './filters'
import { FirstSteps } from './first-steps'
import { QuizPart } from './quiz-part'
import { Sentences } from './sentences'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('dashboard'))('title'),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default whole(DashboardPage)

/** What customers say and what people know, for a manager's own teams. Sentences first, then the charts. */
async function DashboardPage({ searchParams }: Props) {
  const filter = readFilter(await searchParams)
  const { me, dashboard } = await view(
    'dashboard.read',
    async (tx, me, scope) => {
      const dashboard = await readDashboard(tx, scope, filter, me)
      return dashboard && { me, dashboard }
    },
    'report',
  )
  const t = await words('dashboard')
  const format = formatFor(me.locale, me.timeZone)
  const { range, now, quizzes } = dashboard
  const team = dashboard.teams.find(({ id }) => id === filter.team)
  const taken = quizzes.some(({ first, later }) => first.length + later.length > 0)
  const begun = filter.channel !== null || now.byChannel.length > 0 || taken
  return (
    <Page
      title={t('title')}
      intro={t.rich(team ? 'intro_team' : 'intro', {
        from: format.day(range.from),
        to: format.day(range.to),
        team: () => <bdi translate="no">{team?.name}</bdi>,
      })}
    >
      {begun && <AttentionPart dashboard={dashboard} today={me.today} />}
      <Filters filter={filter} teams={dashboard.teams} download={begun} />
      {begun ? (
        <>
          <Sentences dashboard={dashboard} format={format} />
          <FeedbackPart dashboard={dashboard} format={format} />
          <DutiesPart dashboard={dashboard} format={format} />
          <QuizPart dashboard={dashboard} format={format} />
          <CommentsPart dashboard={dashboard} format={format} />
        </>
      ) : (
        <FirstSteps done={dashboard.firstSteps} />
      )}
    </Page>
  )
}
