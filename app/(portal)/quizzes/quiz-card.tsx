import type { Format } from '@/app/format'
import { ButtonLink } from '@/app/ui/button'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { againFrom } from '@/lib/quizzes/again'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { openQuestions, score, tallies } from '@/lib/quizzes/score'
import { findQuiz } from '@/lib/quizzes/shelf'
import { tallyWords } from './tally-words'

/** Questions named as those with most to gain until the next time. */
const mostOpen = 2

type Attempt = { id: string; version: number; day: string; answers: QuizAnswers }

/** A quiz on the list: how it went last and what one can do now. */
export async function QuizCard({
  quiz,
  last,
  closed,
  today,
  seesTaken,
  format,
  locale,
}: {
  quiz: Quiz
  last: Attempt | undefined
  /** What the viewer answered can't be seen just now. */
  closed: boolean
  today: string
  seesTaken: boolean
  format: Format
  locale: string
}) {
  const t = await words('quizzes')
  const { texts, lang } = contentIn(quiz.texts, locale)
  const address = `/quizzes/${quiz.slug}`
  const count = quiz.questions.length
  const isTime = last !== undefined && today >= againFrom(last.day)
  return (
    <Sheet labelledBy={quiz.slug}>
      <div className="grid gap-3">
        <h2 id={quiz.slug} data-content="" lang={lang} className="text-2xl">
          {texts.title}
        </h2>
        <p data-content="" lang={lang}>
          {texts.intro}
        </p>
        <p className="text-ink-soft text-sm">{t('length', { count, minutes: Math.ceil(count / 4) })}</p>
      </div>
      {last ? (
        <Standing quiz={quiz} last={last} isTime={isTime} format={format} locale={locale} />
      ) : (
        !closed && <p>{t('never_taken')}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {!closed && (
          <ButtonLink kind={last && !isTime ? 'quiet' : 'primary'} href={address}>
            {t(last ? 'take_again' : 'take')}
          </ButtonLink>
        )}
        {last && (
          <>
            <ButtonLink kind="quiet" href={`${address}/attempts/${last.id}`}>
              {t('last_answers')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`${address}/attempts`}>
              {t('attempts')}
            </ButtonLink>
          </>
        )}
        {seesTaken && (
          <ButtonLink kind="quiet" href={`${address}/taken`}>
            {t('taken_title')}
          </ButtonLink>
        )}
      </div>
    </Sheet>
  )
}

async function Standing({
  quiz,
  last,
  isTime,
  format,
  locale,
}: {
  quiz: Quiz
  last: Attempt
  isTime: boolean
  format: Format
  locale: string
}) {
  const t = await words('quizzes')
  const scored = score(findQuiz(quiz.slug, last.version) ?? quiz, last.answers)
  const open = openQuestions(scored.filter(({ question }) => question.mark !== 'knowing')).slice(0, mostOpen)
  const result = tallies(scored)
    .map(tally => tallyWords(t, format, tally, 'brief'))
    .join(' · ')
  return (
    <div className="grid gap-2 border-brass border-s-2 ps-5">
      <p>{t('last_taken', { date: format.day(last.day), result })}</p>
      {open.length > 0 && (
        <p>
          {t('most_to_gain')}{' '}
          {open.map(({ key, texts }, at) => {
            const { texts: named, lang } = contentIn(texts, locale)
            return (
              <span key={key} data-content="" lang={lang} className="font-serif">
                {at > 0 && ' · '}
                {named.short}
              </span>
            )
          })}
        </p>
      )}
      <p className="text-ink-soft text-sm">
        {isTime ? t('again_now') : t('again_from', { date: format.day(againFrom(last.day)) })}
        {last.version !== quiz.version && ` ${t('reworded_since')}`}
      </p>
    </div>
  )
}
