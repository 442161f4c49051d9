import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readOwnAttempt } from '@/db/attempt-lists'
import { contentIn } from '@/lib/content'
import { isId } from '@/lib/ids'
import { parts, score, tallies } from '@/lib/quizzes/score'
import { findQuiz } from '@/lib/quizzes/shelf'
import { WordsClosed } from '../../../../account/closed'
import { Part } from '../../../part'
import { tallyWords } from '../../../tally-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('result_title'),
})

type Props = { params: Promise<{ slug: string; id: string }> }

export default whole(AttemptPage)

/** One's own attempt: each answer, what it means and why; what one knows and what one does apart. */
async function AttemptPage({ params }: Props) {
  const { slug, id } = await params
  const { me, quiz, attempt } = await view('quizzes.read', async (tx, me) => {
    if (me.reset?.closed) return { me, quiz: null, attempt: null }
    const attempt = isId(id) ? await readOwnAttempt(tx, slug, id) : null
    const quiz = attempt && findQuiz(slug, attempt.version)
    return quiz && { me, quiz, attempt }
  })
  const t = await words('quizzes')
  if (!quiz)
    return (
      <Page title={t('result_title')}>
        <WordsClosed me={me} />
      </Page>
    )
  const format = formatFor(me.locale, me.timeZone)
  const scored = score(quiz, attempt.answers)
  const { texts, lang } = contentIn(quiz.texts, me.locale)
  return (
    <Page
      title={t('result_title')}
      intro={
        <>
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
          {': '}
          {t(attempt.first ? 'taken_first' : 'taken_later', { date: format.day(attempt.day) })}
        </>
      }
      actions={
        <>
          <ButtonLink kind="quiet" href={`/quizzes/${slug}/attempts`}>
            {t('attempts')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/quizzes/${slug}`}>
            {t('take_again')}
          </ButtonLink>
        </>
      }
    >
      <div className="grid gap-2">
        {tallies(scored).map(tally => (
          <p key={tally.kind} className="font-serif text-2xl">
            {tallyWords(t, format, tally, 'result')}
          </p>
        ))}
        {findQuiz(slug)?.version !== quiz.version && <p className="text-ink-soft">{t('older_version')}</p>}
      </div>
      {parts(scored).map(part => (
        <Part key={part.mark} mark={part.mark} scored={part.scored} format={format} locale={me.locale} />
      ))}
    </Page>
  )
}
