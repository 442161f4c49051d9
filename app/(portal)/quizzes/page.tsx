import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listLastAttempts } from '@/db/attempt-lists'
import { can } from '@/lib/access'
import { quizzes } from '@/lib/quizzes/shelf'
import { WordsClosed } from '../account/closed'
import { QuizCard } from './quiz-card'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('title'),
})

export default whole(Quizzes)

/** Every quiz: when one took it last, how it went, and what one can do now. */
async function Quizzes() {
  const { me, last } = await view('quizzes.read', async (tx, me) => ({
    me,
    last: await listLastAttempts(tx, me.memberId),
  }))
  const t = await words('quizzes')
  const format = formatFor(me.locale, me.timeZone)
  return (
    <Page title={t('title')} intro={t('intro')}>
      <WordsClosed me={me} />
      {quizzes.map(quiz => (
        <QuizCard
          key={quiz.slug}
          quiz={quiz}
          last={last.find(attempt => attempt.quiz === quiz.slug)}
          closed={me.reset?.closed === true}
          today={me.today}
          seesTaken={can(me, 'quizzes.see-taken')}
          format={format}
          locale={me.locale}
        />
      ))}
    </Page>
  )
}
