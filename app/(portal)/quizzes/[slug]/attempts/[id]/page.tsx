import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { readOwnAttempt } from '@/db/attempts'
import { isId } from '@/lib/ids'
import { goodOf, score } from '@/lib/quizzes/quiz'
import { findQuiz } from '@/lib/quizzes/shelf'
import { Part } from '../../../part'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('result_title'),
})

type Props = { params: Promise<{ slug: string; id: string }> }

/** One's own attempt: each answer, the good one and why; knowing and doing apart. */
export default async function AttemptPage({ params }: Props) {
  const { slug, id } = await params
  const { me, quiz, attempt } = await view('quizzes.read', async (tx, me) => {
    const attempt = isId(id) ? await readOwnAttempt(tx, slug, id) : null
    const quiz = attempt && findQuiz(slug, attempt.version)
    return quiz && { me, quiz, attempt }
  })
  const t = await words('quizzes')
  const format = formatFor(me.locale, me.timeZone)
  const { questions, knowing, doing } = score(quiz, attempt.answers)
  const { good, of } = goodOf(quiz, attempt.answers)
  return (
    <Page
      title={t('result_title')}
      intro={t('taken_on', { date: format.day(attempt.day) })}
      actions={
        <>
          <ButtonLink kind="quiet" href="/quizzes">
            {t('all_attempts')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/quizzes/${slug}`}>
            {t('take_again')}
          </ButtonLink>
        </>
      }
    >
      <p className="font-serif text-2xl">{good === of ? t('result_all') : t('result', { good, of })}</p>
      <Part mark="doing" quiz={quiz} part={doing} questions={questions} locale={me.locale} />
      <Part mark="knowing" quiz={quiz} part={knowing} questions={questions} locale={me.locale} />
    </Page>
  )
}
