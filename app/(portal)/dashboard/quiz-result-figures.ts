import { type Format, formatFor } from '@/app/format'
import { currentLocale } from '@/app/locale'
import type { Drawing } from '@/app/ui/drawing'
import type { FigureProps } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { groupResults } from '@/lib/quizzes/group-results'
import { rulesOf } from '@/lib/quizzes/kinds'
import { type Kind, marks, type Question } from '@/lib/quizzes/quiz'
import { monthRatings, monthResults, questionResults, ratingResults } from '@/lib/quizzes/results'

type Answered = Dashboard['quizzes'][number]
type Result = { sum: number; of: number }

/** Most groups of teams that are held side by side: those with the most answers. */
const mostGroups = 16

const value = (result: Result | undefined) => (result && result.of > 0 ? result.sum / result.of : null)

/** First and later attempts apart, those kinds that have figures. */
export async function quizKinds({ first, later }: Answered) {
  const t = await words('dashboard')
  return [
    { name: t('quiz_first'), figures: first },
    { name: t('quiz_later'), figures: later },
  ].filter(({ figures }) => figures.length > 0)
}

/** What people know and do, quiz by quiz: by question, by team, over the months that have enough people. */
export async function quizResultFigures(dashboard: Dashboard, format: Format): Promise<FigureProps[]> {
  const all = await Promise.all(
    dashboard.quizzes.flatMap(answered => {
      const kinds = [...new Set(answered.quiz.questions.map(({ kind }) => kind))]
      return kinds.map(kind => figuresOf(dashboard, answered, kind, format))
    }),
  )
  return all.flat()
}

async function figuresOf(
  dashboard: Dashboard,
  answered: Answered,
  kind: Kind,
  format: Format,
): Promise<FigureProps[]> {
  const t = await words('dashboard')
  const locale = await currentLocale()
  const { quiz } = answered
  const attempts = await quizKinds(answered)
  if (attempts.length === 0) return []
  const { title } = contentIn(quiz.texts, locale).texts
  const people = attempts.flatMap(({ figures }) => figures).reduce((sum, figure) => sum + figure.people, 0)
  const scale = kind === 'scale'
  const range = [...rulesOf({ kind }).range] as [number, number]
  const drawn = (points: Drawing['points'], form: Drawing['kind']): Drawing => ({
    kind: form,
    series: attempts.map(({ name }) => name),
    points,
    unit: scale ? 'mean' : 'share',
    range,
  })
  const plain = formatFor(locale, 'UTC')
  const write = (result: Result) =>
    scale ? plain.mean(result.sum / result.of) : t('quiz_share', { count: result.sum, of: result.of })

  const results = attempts.map(({ figures }) => {
    const found = scale
      ? ratingResults(quiz, figures)
      : questionResults(quiz, figures).map(({ good, ...one }) => ({ ...one, sum: good }))
    return new Map(found.map(one => [one.key, one]))
  })
  const shortOf = (question: Question) => contentIn(question.texts, locale).texts.short
  const questions = (asked: readonly Question[], mark: 'knowing' | 'doing' | null): FigureProps[] => {
    const best = asked
      .flatMap(question => {
        const result = results[0]?.get(question.key)
        return result ? [{ question, result }] : []
      })
      .toSorted((a, b) => b.result.sum / b.result.of - a.result.sum / a.result.of)[0]
    if (!best) return []
    return [
      {
        name: ['questions', quiz.slug, mark].filter(Boolean).join('-'),
        question: t(`quiz_question_${mark ?? 'all'}`, { quiz: title }),
        sentence: t('quiz_best', { question: shortOf(best.question), result: write(best.result) }),
        answers: people,
        counted: 'people',
        label: t('question'),
        content: true,
        drawing: drawn(
          asked.map(question => ({
            label: shortOf(question),
            values: results.map(result => value(result.get(question.key))),
          })),
          'bars',
        ),
      },
    ]
  }

  const byMonth = attempts.map(({ figures }) => {
    const found = scale
      ? monthRatings(quiz, figures)
      : monthResults(quiz, figures).map(({ good, ...one }) => ({ ...one, sum: good }))
    return new Map(found.map(one => [one.month, one]))
  })
  const months = [...new Set(byMonth.flatMap(found => [...found.keys()]))].sort()

  const byGroup = attempts.map(
    ({ figures }) => new Map(groupResults(quiz, kind, figures).map(one => [one.key, one])),
  )
  const largest = byGroup.flatMap(found => [...found]).toSorted(([, a], [, b]) => b.of - a.of)
  const groups = new Map([...new Map(largest)].slice(0, mostGroups))
  const nameOf = (teamId: string | null, others: number) => {
    const team = dashboard.teams.find(({ id }) => id === teamId)?.name
    if (!team) return t('quiz_above')
    return others === 0 ? team : t('quiz_group', { team, others })
  }

  const asked = quiz.questions.filter(question => question.kind === kind)
  const apart = (['knowing', 'doing'] as const).filter(mark => asked.some(one => one.mark === mark))
  const inOrder = asked.toSorted((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark))
  return [
    ...(apart.length > 0
      ? apart.flatMap(mark =>
          questions(
            asked.filter(one => one.mark === mark),
            mark,
          ),
        )
      : questions(inOrder, null)),
    ...(groups.size < 2
      ? []
      : [
          {
            name: `teams-${quiz.slug}`,
            question: t('quiz_teams_question', { quiz: title }),
            sentence: t('quiz_teams_sentence'),
            answers: people,
            counted: 'people' as const,
            label: t('team'),
            drawing: drawn(
              [...groups].map(([key, { teamId, others }]) => ({
                key,
                label: nameOf(teamId, others),
                own: teamId !== null && others === 0,
                values: byGroup.map(found => value(found.get(key))),
              })),
              'bars',
            ),
          },
        ]),
    ...(months.length < 2
      ? []
      : [
          {
            name: `months-${quiz.slug}`,
            question: t('quiz_months_question', { quiz: title }),
            sentence: t('quiz_months_sentence', { count: months.length }),
            answers: people,
            counted: 'people' as const,
            label: t('grain_month'),
            drawing: drawn(
              months.map(month => ({
                label: format.month(`${month}-01`),
                values: byMonth.map(found => value(found.get(month))),
              })),
              'line',
            ),
          },
        ]),
  ]
}
