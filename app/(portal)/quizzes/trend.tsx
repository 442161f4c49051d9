import type { Format } from '@/app/format'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { type Course, questionTrends } from '@/lib/quizzes/trend'

const most = 6

const tones: Record<Course, string> = {
  kept: 'text-sea',
  gained: 'text-sea',
  lost: 'text-coral',
  open: 'text-ink-soft',
}

/** Each question over one's last attempts: a row of diamonds, full for the good answer, and a word on where it stands. */
export async function Trend({
  quiz,
  attempts,
  format,
  locale,
}: {
  quiz: Quiz
  /** Newest first. */
  attempts: { id: string; version: number; day: string; answers: QuizAnswers }[]
  format: Format
  locale: string
}) {
  const t = await words('quizzes')
  const shown = attempts
    .filter(({ version }) => version === quiz.version)
    .slice(0, most)
    .reverse()
  const trends = questionTrends(
    quiz,
    shown.map(({ answers }) => answers),
  )
  return (
    <section className="grid content-start gap-3" aria-labelledby="trend">
      <h2 id="trend">{t('trend_title')}</h2>
      <p className="text-ink-soft text-sm">{t('trend_intro', { count: shown.length })}</p>
      <ol>
        {trends.map(({ key, good, course }) => {
          const question = quiz.questions.find(each => each.key === key)
          const content = question && contentIn(question.texts, locale)
          return (
            <li
              key={key}
              className="grid max-w-none items-center gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[1fr_auto]"
            >
              <p data-content="" lang={content?.lang}>
                {content?.texts.question}
              </p>
              <p className="flex items-center gap-4">
                <span className="flex gap-1.5">
                  {good.map((isGood, at) => {
                    const date = format.shortDay(shown[at]?.day ?? '')
                    return (
                      <Diamond
                        key={shown[at]?.id}
                        full={isGood}
                        says={t(isGood ? 'trend_good' : 'trend_other', { date })}
                      />
                    )
                  })}
                </span>
                <span className={`text-sm sm:w-24 ${tones[course]}`}>{t(`course_${course}`)}</span>
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Diamond({ full, says }: { full: boolean; says: string }) {
  return (
    <svg viewBox="0 0 12 12" role="img" aria-label={says} className="size-3.5 shrink-0 text-brass">
      <title>{says}</title>
      <path
        d="M6 1 11 6 6 11 1 6Z"
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </svg>
  )
}
