import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { QuizAnswers } from '@/lib/quizzes/quiz'
import { score, tallies } from '@/lib/quizzes/score'
import { findQuiz } from '@/lib/quizzes/shelf'
import { tallyWords } from './tally-words'

type Attempt = { id: string; version: number; day: string; answers: QuizAnswers }

/** One's own attempts, newest first, each leading to its answers; nothing where there are none. */
export async function AttemptList({
  id,
  title,
  slug,
  attempts,
  format,
}: {
  id: string
  title: string
  slug: string
  attempts: Attempt[]
  format: Format
}) {
  const t = await words('quizzes')
  if (attempts.length === 0) return null
  return (
    <section className="grid content-start gap-3" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {attempts.map(attempt => {
          const quiz = findQuiz(slug, attempt.version)
          const results = quiz ? tallies(score(quiz, attempt.answers)) : []
          return (
            <li
              key={attempt.id}
              className="flex min-h-11 max-w-none flex-wrap items-center justify-between gap-x-4 border-line border-b"
            >
              <Link
                href={`/quizzes/${slug}/attempts/${attempt.id}`}
                className="link inline-flex min-h-11 items-center"
              >
                {t('attempt_on', { date: format.day(attempt.day) })}
              </Link>
              <span className="text-ink-soft tabular-nums">
                {results.map(tally => tallyWords(t, format, tally, 'short')).join(' · ')}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
