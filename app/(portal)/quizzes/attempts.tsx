import Link from 'next/link'
import type { Format } from '@/app/format'
import { words } from '@/app/words'
import { goodOf, type Quiz, type QuizAnswers } from '@/lib/quizzes/quiz'
import { findQuiz } from '@/lib/quizzes/shelf'

type Attempt = { id: string; version: number; day: string; answers: QuizAnswers }

/** One's own attempts, newest first, each leading to its answers. */
export async function Attempts({
  quiz,
  attempts,
  format,
}: {
  quiz: Quiz
  attempts: Attempt[]
  format: Format
}) {
  const t = await words('quizzes')
  return (
    <section className="grid content-start gap-3" aria-labelledby="attempts">
      <h2 id="attempts">{t('attempts')}</h2>
      <ol>
        {attempts.map(({ id, version, day, answers }) => (
          <li
            key={id}
            className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-line border-b"
          >
            <Link
              href={`/quizzes/${quiz.slug}/attempts/${id}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t('attempt_on', { date: format.day(day) })}
            </Link>
            <span className="text-ink-soft tabular-nums">
              {t('attempt_score', goodOf(findQuiz(quiz.slug, version) ?? quiz, answers))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
