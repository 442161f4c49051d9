import type { Format } from '@/app/format'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Course } from '@/lib/quizzes/kinds'
import type { Quiz, QuizAnswers } from '@/lib/quizzes/quiz'
import { questionTrends, trendAttempts } from '@/lib/quizzes/trend'
import { TrendDrawing } from './trend-drawing'
import { TrendTable } from './trend-table'
import { trendWords } from './trend-words'

const tones: Record<Course, string> = {
  kept: 'text-sea',
  gained: 'text-sea',
  more: 'text-sea',
  lost: 'text-coral',
  less: 'text-coral',
  open: 'text-ink-soft',
  same: 'text-ink-soft',
  once: 'text-ink-soft',
}

/** Each question over the first attempt and the last ones: in words, as a small drawing, and all of it as a table. */
export async function Trend({
  quiz,
  attempts,
  format,
  locale,
}: {
  quiz: Quiz
  /** Newest first. */
  attempts: { id: string; version: number; first: boolean; day: string; answers: QuizAnswers }[]
  format: Format
  locale: string
}) {
  const t = await words('quizzes')
  const shown = trendAttempts(attempts)
  const trends = questionTrends(quiz, shown)
  const days = shown.map(({ day }) => format.shortDay(day))
  return (
    <section className="grid grid-cols-1 content-start gap-3" aria-labelledby="trend">
      <h2 id="trend">{t('trend_title')}</h2>
      <p className="text-ink-soft text-sm">
        {t('trend_intro', { count: shown.length - 1 })}{' '}
        {trends.some(({ rewordedAt }) => rewordedAt.length > 0) && t('trend_reworded')}
      </p>
      <ol>
        {trends.map(trend => {
          const { texts, lang } = contentIn(trend.question.texts, locale)
          return (
            <li
              key={trend.question.key}
              className="grid max-w-none items-center gap-x-8 gap-y-2 border-line border-b py-4 sm:grid-cols-[1fr_auto]"
            >
              <div className="grid gap-1">
                <p data-content="" lang={lang}>
                  {texts.question}
                </p>
                <p className="text-sm">
                  <span className={`font-medium ${tones[trend.course]}`}>{t(`course_${trend.course}`)}</span>{' '}
                  <span className="text-ink-soft">{trendWords(t, trend)}</span>
                  {trend.rewordedAt.map(at => (
                    <span key={at} className="text-ink-soft">
                      {' '}
                      {t('reworded', { date: days[at] ?? '' })}
                    </span>
                  ))}
                </p>
              </div>
              <TrendDrawing trend={trend} />
            </li>
          )
        })}
      </ol>
      <TrendTable trends={trends} attempts={shown} days={days} locale={locale} />
    </section>
  )
}
