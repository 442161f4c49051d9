import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { listOwnAttempts, takenInScope } from '@/db/attempts'
import { can } from '@/lib/access'
import { contentIn } from '@/lib/content'
import { givenLife } from '@/lib/quizzes/given-life'
import { goodOf } from '@/lib/quizzes/quiz'
import { Attempts } from './attempts'
import { Taken } from './taken'
import { Trend } from './trend'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('title'),
})

/** The quiz, how it went for oneself so far and, for a manager, who has taken it. */
export default async function Quizzes() {
  const quiz = givenLife
  const { me, own, taken } = await view('quizzes.read', async (tx, me, scope) => {
    const [own, taken] = await Promise.all([
      listOwnAttempts(tx, quiz.slug, me.memberId),
      can(me, 'quizzes.see-taken') ? takenInScope(tx, quiz.slug, scope) : null,
    ])
    return { me, own, taken }
  })
  const t = await words('quizzes')
  const format = formatFor(me.locale, me.timeZone)
  const { texts, lang } = contentIn(quiz.texts, me.locale)
  const last = own[0]

  return (
    <Page title={t('title')} intro={t('intro')}>
      <Sheet labelledBy="quiz">
        <div className="grid gap-3">
          <h2 id="quiz" data-content="" lang={lang} className="text-2xl">
            {texts.title}
          </h2>
          <p data-content="" lang={lang}>
            {texts.intro}
          </p>
          <p className="text-ink-soft text-sm">{t('length', { count: quiz.questions.length })}</p>
        </div>
        <p>
          {last
            ? t('last_taken', { date: format.day(last.day), ...goodOf(quiz, last.answers) })
            : t('never_taken')}
        </p>
        <div>
          <ButtonLink href={`/quizzes/${quiz.slug}`}>{t(last ? 'take_again' : 'take')}</ButtonLink>
        </div>
      </Sheet>
      {own.length > 0 && (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <Attempts quiz={quiz} attempts={own} format={format} />
          {own.length > 1 && <Trend quiz={quiz} attempts={own} format={format} locale={me.locale} />}
        </div>
      )}
      {taken && <Taken people={taken} format={format} />}
    </Page>
  )
}
