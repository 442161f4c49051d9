import type { words } from '@/app/words'
import type { Kind } from '@/lib/quizzes/quiz'
import type { QuestionTrend } from '@/lib/quizzes/trend'

type Words = Awaited<ReturnType<typeof words<'quizzes'>>>

const says: { [K in Kind]: (t: Words, worth: number[]) => string } = {
  yes_no: (t, worth) =>
    t('trend_yes_no', { good: worth.reduce((all, one) => all + one, 0), of: worth.length }),
  scale: (t, worth) => t('trend_scale', { from: worth[0] ?? 0, to: worth.at(-1) ?? 0 }),
}

/** How a question went over the attempts shown, in one short sentence. */
export const trendWords = (t: Words, { question, worth }: QuestionTrend): string =>
  says[question.kind](
    t,
    worth.filter(one => one !== null),
  )
