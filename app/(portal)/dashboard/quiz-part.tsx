import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { FigureGrid } from './figure-grid'
import { quizKinds, quizResultFigures } from './quiz-result-figures'
import { Reworded } from './reworded'

/**
 * Quiz results by question, from whole months and groups of five people or more. First attempts stay apart
 * from later ones: whoever takes it again has read the answers.
 */
export async function QuizPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const kinds = (await Promise.all(dashboard.quizzes.map(quizKinds))).flat()
  const names = [...new Set(kinds.map(({ name }) => name))]
  const figures = await quizResultFigures(dashboard, format)
  const groups = kinds.flatMap(({ figures }) => figures).filter(({ teams }) => teams.length > 1)
  const together = [...new Set(groups.map(({ teams }) => teams.join(', ')))]
  return (
    <section className="grid gap-6" aria-labelledby="quiz">
      <div className="grid gap-2">
        <h2 id="quiz">{t('quiz')}</h2>
        <p className="text-ink-soft">
          {t('quiz_rule')} {names.length === 1 && t('quiz_only', { kind: names[0] ?? '' })}
        </p>
        {together.length > 0 && (
          <details className="text-ink-soft">
            <summary className="link inline-flex min-h-11 items-center">{t('quiz_joined')}</summary>
            <ul className="grid list-disc gap-1 ps-5">
              {together.map(teams => (
                <li key={teams} translate="no">
                  {teams}
                </li>
              ))}
            </ul>
          </details>
        )}
        {dashboard.quizzes.map(answered => (
          <Reworded key={answered.quiz.slug} answered={answered} format={format} />
        ))}
      </div>
      {figures.length === 0 && <p>{t('quiz_none')}</p>}
      <FigureGrid figures={figures} filter={dashboard.filter} />
    </section>
  )
}
