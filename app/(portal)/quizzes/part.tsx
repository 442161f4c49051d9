import { Progress } from '@/app/ui/progress'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Mark, Quiz, Score } from '@/lib/quizzes/quiz'

/** One half of a result, what one knows or what one does: how many, then each question with its why. */
export async function Part({
  mark,
  quiz,
  part,
  questions,
  locale,
}: {
  mark: Mark
  quiz: Quiz
  part: Score[Mark]
  questions: Score['questions']
  locale: string
}) {
  const t = await words('quizzes')
  return (
    <Sheet labelledBy={mark}>
      <div className="grid max-w-2xl gap-2">
        <h2 id={mark}>{t(mark)}</h2>
        <Progress done={part.good} of={part.of} label={t('part', part)} />
      </div>
      <ol className="grid gap-6">
        {questions
          .filter(question => question.mark === mark)
          .map(({ key, answer, good }) => {
            const question = quiz.questions.find(each => each.key === key)
            if (!question) return null
            const { texts, lang } = contentIn(question.texts, locale)
            return (
              <li key={key} className="grid gap-1.5 border-line border-t pt-5">
                <h3 data-content="" lang={lang}>
                  {texts.question}
                </h3>
                <p className={`flex items-baseline gap-2 font-medium ${good ? 'text-sea' : 'text-coral'}`}>
                  <Sign good={good} />
                  {t(`${good ? 'good' : 'other'}_${answer}`)}
                </p>
                <p data-content="" lang={lang}>
                  {texts.why}
                </p>
              </li>
            )
          })}
      </ol>
    </Sheet>
  )
}

/** A tick or a turned arrow, so that colour isn't the only sign. */
function Sign({ good }: { good: boolean }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="size-3 shrink-0 fill-none stroke-current"
      strokeWidth="2"
    >
      <path d={good ? 'M1 6.5 4.5 10 11 2' : 'M2 2 10 10M10 2 2 10'} />
    </svg>
  )
}
