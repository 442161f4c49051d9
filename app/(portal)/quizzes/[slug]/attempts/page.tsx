import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listOwnAttempts } from '@/db/attempt-lists'
import { contentIn } from '@/lib/content'
import { findQuiz } from '@/lib/quizzes/shelf'
import { WordsClosed } from '../../../account/closed'
import { AttemptList } from '../../attempt-list'
import { Trend } from '../../trend'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('attempts'),
})

export default whole(OwnAttempts)

/** One's own history of a quiz: the first attempt apart from later ones, then each question over them. */
async function OwnAttempts({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { me, quiz, attempts } = await view('quizzes.read', async (tx, me) => {
    const quiz = findQuiz(slug)
    return quiz && { me, quiz, attempts: await listOwnAttempts(tx, slug, me.memberId) }
  })
  const t = await words('quizzes')
  const format = formatFor(me.locale, me.timeZone)
  const { texts, lang } = contentIn(quiz.texts, me.locale)
  const begun = attempts.length > 0
  return (
    <Page
      title={t('attempts')}
      intro={
        <>
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
          {': '}
          {t('attempts_intro')}
        </>
      }
      actions={
        <>
          <ButtonLink kind="quiet" href="/quizzes">
            {t('all_quizzes')}
          </ButtonLink>
          {begun && <ButtonLink href={`/quizzes/${slug}`}>{t('take_again')}</ButtonLink>}
        </>
      }
    >
      <WordsClosed me={me} />
      {me.reset?.closed ? null : begun ? (
        <>
          <div className="grid gap-8 sm:grid-cols-2">
            <AttemptList
              id="first"
              title={t('first_time')}
              slug={slug}
              attempts={attempts.filter(({ first }) => first)}
              format={format}
            />
            <AttemptList
              id="later"
              title={t('later_times')}
              slug={slug}
              attempts={attempts.filter(({ first }) => !first)}
              format={format}
            />
          </div>
          {attempts.length > 1 && (
            <Trend quiz={quiz} attempts={attempts} format={format} locale={me.locale} />
          )}
        </>
      ) : (
        <Empty action={<ButtonLink href={`/quizzes/${slug}`}>{t('take')}</ButtonLink>}>
          {t('never_taken')}
        </Empty>
      )}
    </Page>
  )
}
