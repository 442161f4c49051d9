import type { Format } from '@/app/format'
import { currentLocale } from '@/app/locale'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { contentIn } from '@/lib/content'
import { type Insight, insights } from '@/lib/insights'
import { givenLife } from '@/lib/quizzes/given-life'
import { questionResults } from '@/lib/quizzes/results'

/** Up to five plain sentences: what changed, what to look at. */
export async function Sentences({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard.insights')
  const locale = await currentLocale()
  const { now, before, changes, quizzes, acceptances } = dashboard
  const firstAttempts = quizzes.find(({ quiz }) => quiz.slug === givenLife.slug)?.first ?? []
  const said = insights({
    before,
    now,
    changes,
    quiz: questionResults(givenLife, firstAttempts).map(({ key, good, of }) => ({ question: key, good, of })),
    acceptances,
  })
  const say = (insight: Insight): string => {
    switch (insight.key) {
      case 'no_answers':
      case 'few_answers':
      case 'acceptances_complete':
      case 'acceptances_missing':
      case 'would_return':
        return t(insight.key, insight.values as never)
      case 'satisfaction_rose':
      case 'satisfaction_fell': {
        const { from, to, count } = insight.values
        return t(insight.key, { from: format.mean(from), to: format.mean(to), count })
      }
      case 'satisfaction':
      case 'satisfaction_no_clear_change': {
        const { mean, count } = insight.values
        return t(insight.key, { mean: format.mean(mean), count })
      }
      case 'need_rose':
      case 'need_fell': {
        const { need, from, to } = insight.values
        return t(insight.key, { need, from: format.mean(from), to: format.mean(to) })
      }
      case 'would_return_rose':
      case 'would_return_fell': {
        const { from, to } = insight.values
        return t(insight.key, { from: format.percent(from), to: format.percent(to) })
      }
      case 'would_tell_rose':
      case 'would_tell_fell': {
        const { from, to } = insight.values
        return t(insight.key, { from: format.score(from), to: format.score(to) })
      }
      case 'quiz_weakest': {
        const { question, missed, of } = insight.values
        const asked = givenLife.questions.find(each => each.key === question)
        const text = asked ? contentIn(asked.texts, locale).texts.question : question
        return t(insight.key, { question: text, missed, of })
      }
    }
  }
  return (
    <ul className="grid gap-2 border-brass border-s-2 ps-5 font-serif text-xl leading-snug">
      {said.map(insight => (
        <li key={JSON.stringify(insight)}>{say(insight)}</li>
      ))}
    </ul>
  )
}
