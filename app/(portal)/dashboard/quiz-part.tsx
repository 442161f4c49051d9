import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { Figure } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { givenLife } from '@/lib/quizzes/given-life'
import { monthResults, questionResults } from '@/lib/quizzes/results'

/**
 * Quiz results by question, from whole months and groups of five people or more. First attempts stay apart
 * from later ones: whoever takes it again has read the answers.
 */
export async function QuizPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const { firstAttempts, laterAttempts } = dashboard
  const kinds = [
    { name: t('quiz_first'), figures: firstAttempts },
    { name: t('quiz_later'), figures: laterAttempts },
  ].filter(({ figures }) => figures.length > 0)
  const all = kinds.flatMap(({ figures }) => figures)
  const people = all.reduce((sum, figure) => sum + figure.people, 0)
  const together = [
    ...new Set(all.filter(({ teams }) => teams.length > 1).map(({ teams }) => teams.join(', '))),
  ]
  const results = kinds.map(
    ({ figures }) => new Map(questionResults(givenLife, figures).map(one => [one.key, one])),
  )
  const months = kinds.map(
    ({ figures }) => new Map(monthResults(givenLife, figures).map(one => [one.month, one])),
  )
  const named = [...new Set(months.flatMap(month => [...month.keys()]))].sort()
  const best = [...(results[0]?.values() ?? [])].toSorted((a, b) => b.good / b.of - a.good / a.of)[0]
  const shortOf = (key: string) => {
    const asked = givenLife.questions.find(question => question.key === key)
    return asked ? contentIn(asked.texts, locale).texts.short : key
  }
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
      {!best && <p>{t('quiz_none')}</p>}
      <div className="grid gap-8 xl:grid-cols-2">
        {best && (
          <Figure
            question={t('quiz_question')}
            sentence={t('quiz_sentence', { question: shortOf(best.key), count: best.good, of: best.of })}
            answers={people}
            label={t('question')}
            content
            drawing={{
              kind: 'bars',
              series: kinds.map(({ name }) => name),
              points: givenLife.questions.map(({ key }) => ({
                label: shortOf(key),
                values: results.map(result => share(result.get(key))),
              })),
              unit: 'share',
              range: [0, 1],
            }}
          />
        )}
        {named.length > 1 && (
          <Figure
            question={t('quiz_months_question')}
            sentence={t('quiz_months_sentence', { count: named.length })}
            answers={people}
            label={t('grain_month')}
            drawing={{
              kind: 'line',
              series: kinds.map(({ name }) => name),
              points: named.map(month => ({
                label: format.shortDay(`${month}-01`),
                values: months.map(each => share(each.get(month))),
              })),
              unit: 'share',
              range: [0, 1],
            }}
          />
        )}
      </div>
    </section>
  )
}

const share = (part: { good: number; of: number } | undefined) => (part ? part.good / part.of : null)
