import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import type { Question } from '@/lib/quizzes/quiz'
import { askedAs } from '@/lib/quizzes/quiz.form'
import { findQuiz } from '@/lib/quizzes/shelf'
import { WordsClosed } from '../../account/closed'
import { type AskedQuestion, QuizForm } from '../quiz-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('quizzes'))('title'),
})

export default whole(TakeQuiz)

/** A quiz to take, with who will see what said before it starts. */
async function TakeQuiz({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { me, quiz } = await view('quizzes.take', async (_tx, me) => {
    const quiz = findQuiz(slug)
    return quiz && { me, quiz }
  })
  const t = await words('quizzes')
  const { texts, lang } = contentIn(quiz.texts, me.locale)
  const hasGood = quiz.questions.some(({ kind }) => kind === 'yes_no')
  return (
    <ClientWords namespaces={['quizzes']}>
      <Page
        title={
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
        }
        intro={
          <span data-content="" lang={lang}>
            {texts.intro}
          </span>
        }
      >
        <section aria-labelledby="who" className="grid gap-2 border-brass border-s-2 ps-5">
          <h2 id="who" className="text-lg">
            {t('who_title')}
          </h2>
          <ul className="grid gap-1.5 text-sm">
            <li className="font-medium">{t('who_answers')}</li>
            <li>{t('who_taken')}</li>
            <li>{t('who_counted')}</li>
          </ul>
        </section>
        <WordsClosed me={me} />
        {!me.reset?.closed && (
          <QuizForm
            id={newId(me.now)}
            asked={askedAs(quiz)}
            lang={lang}
            submit={t(hasGood ? 'submit' : 'submit_scale')}
            questions={quiz.questions.map(question => askedIn(question, me.locale))}
          />
        )}
      </Page>
    </ClientWords>
  )
}

function askedIn(question: Question, locale: string): AskedQuestion {
  const { key, kind } = question
  const text = contentIn(question.texts, locale).texts.question
  if (kind !== 'scale') return { key, kind, text }
  const { least, most } = contentIn(question.texts, locale).texts
  return { key, kind, text, ends: [least, most] }
}
