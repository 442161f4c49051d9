import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import type { FigureProps } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { givenLife } from '@/lib/quizzes/given-life'
import { monthResults, questionResults } from '@/lib/quizzes/results'

/** First and later attempts apart, those kinds that have figures. */
export async function quizKinds({ firstAttempts, laterAttempts }: Dashboard) {
  const t = await words('dashboard')
  return [
    { name: t('quiz_first'), figures: firstAttempts },
    { name: t('quiz_later'), figures: laterAttempts },
  ].filter(({ figures }) => figures.length > 0)
}

/** What people know and do: by question, and over the months that have enough people. */
export async function quizResultFigures(dashboard: Dashboard, format: Format): Promise<FigureProps[]> {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const kinds = await quizKinds(dashboard)
  const people = kinds.flatMap(({ figures }) => figures).reduce((sum, figure) => sum + figure.people, 0)
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
  const figures: (FigureProps | null | undefined)[] = [
    best && {
      name: 'questions',
      question: t('quiz_question'),
      sentence: t('quiz_sentence', { question: shortOf(best.key), count: best.good, of: best.of }),
      answers: people,
      label: t('question'),
      content: true,
      drawing: {
        kind: 'bars',
        series: kinds.map(({ name }) => name),
        points: givenLife.questions.map(({ key }) => ({
          label: shortOf(key),
          values: results.map(result => share(result.get(key))),
        })),
        unit: 'share',
        range: [0, 1],
      },
    },
    named.length < 2
      ? null
      : {
          name: 'months',
          question: t('quiz_months_question'),
          sentence: t('quiz_months_sentence', { count: named.length }),
          answers: people,
          label: t('grain_month'),
          drawing: {
            kind: 'line',
            series: kinds.map(({ name }) => name),
            points: named.map(month => ({
              label: format.shortDay(`${month}-01`),
              values: months.map(each => share(each.get(month))),
            })),
            unit: 'share',
            range: [0, 1],
          },
        },
  ]
  return figures.filter(figure => figure !== null && figure !== undefined)
}

const share = (part: { good: number; of: number } | undefined) => (part ? part.good / part.of : null)
