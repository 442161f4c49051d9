import type { Format } from '@/app/format'
import { Figure } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { quizKinds, quizResultFigures } from './quiz-result-figures'

/**
 * Quiz results by question, from whole months and groups of five people or more. First attempts stay apart
 * from later ones: whoever takes it again has read the answers.
 */
export async function QuizPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const kinds = await quizKinds(dashboard)
  const figures = await quizResultFigures(dashboard, format)
  const groups = kinds.flatMap(({ figures }) => figures).filter(({ teams }) => teams.length > 1)
  const together = [...new Set(groups.map(({ teams }) => teams.join(', ')))]
  return (
    <section className="grid gap-6" aria-labelledby="quiz">
      <div className="grid gap-2">
        <h2 id="quiz">{t('quiz')}</h2>
        <p className="text-ink-soft">
          {t('quiz_rule')} {kinds.length === 1 && t('quiz_only', { kind: kinds[0]?.name ?? '' })}
        </p>
        {together.length > 0 && (
          <p className="text-ink-soft">{t('quiz_joined', { teams: together.join('; ') })}</p>
        )}
      </div>
      {figures.length === 0 && <p>{t('quiz_none')}</p>}
      <div className="grid grid-cols-1 gap-8 xl:grid-cols-2">
        {figures.map(figure => (
          <Figure key={figure.name} {...figure} />
        ))}
      </div>
    </section>
  )
}
