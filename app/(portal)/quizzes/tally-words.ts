import type { Format } from '@/app/format'
import type { words } from '@/app/words'
import type { Kind } from '@/lib/quizzes/quiz'
import type { Tally } from '@/lib/quizzes/score'

type Words = Awaited<ReturnType<typeof words<'quizzes'>>>
type Manner = 'result' | 'part' | 'brief' | 'short'

/** Each kind of question adds up to something else: so many good answers, or a mean. */
const says: { [K in Kind]: (t: Words, format: Format, tally: Tally, manner: Manner) => string } = {
  yes_no: (t, _format, { sum, of }, manner) =>
    manner === 'result' && sum === of ? t('result_all') : t(`${manner}_yes_no`, { good: sum, of }),
  scale: (t, format, { sum, of }, manner) => t(`${manner}_scale`, { mean: format.mean(sum / of) }),
}

/** A tally in words: as the sentence of a result, as the label of a part, briefly within a sentence, or as short as a list has it. */
export const tallyWords = (t: Words, format: Format, tally: Tally, manner: Manner): string =>
  says[tally.kind](t, format, tally, manner)
