import type { ReactNode } from 'react'
import type { Format } from '@/app/format'
import { Progress } from '@/app/ui/progress'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { rulesOf } from '@/lib/quizzes/kinds'
import type { Kind, Mark } from '@/lib/quizzes/quiz'
import { type Scored, tallies } from '@/lib/quizzes/score'
import { Diamond } from './diamond'
import { tallyWords } from './tally-words'

type AnswerProps = Scored & { locale: string }

/** How an answer to each kind of question is read back. */
const answers: { [K in Kind]: (props: AnswerProps) => ReactNode } = {
  yes_no: GoodOrOther,
  scale: Rated,
}

/** One part of a result, such as what one knows: how it went on the whole, then each question with its why. */
export async function Part({
  mark,
  scored,
  format,
  locale,
}: {
  mark: Mark
  scored: Scored[]
  format: Format
  locale: string
}) {
  const t = await words('quizzes')
  return (
    <Sheet labelledBy={mark}>
      <div className="grid max-w-2xl gap-2">
        <h2 id={mark}>{t(`mark_${mark}`)}</h2>
        {tallies(scored).map(tally => {
          const [least, most] = rulesOf(tally).range
          return (
            <Progress
              key={tally.kind}
              done={tally.sum - least * tally.of}
              of={(most - least) * tally.of}
              label={tallyWords(t, format, tally, 'part')}
            />
          )
        })}
      </div>
      <ol className="grid gap-6">
        {scored.map(one => {
          const { texts, lang } = contentIn(one.question.texts, locale)
          const Answer = answers[one.question.kind]
          return (
            <li key={one.question.key} className="grid gap-1.5 border-line border-t pt-5">
              <h3 data-content="" lang={lang}>
                {texts.question}
              </h3>
              <Answer {...one} locale={locale} />
              <p data-content="" lang={lang}>
                {texts.why}
              </p>
            </li>
          )
        })}
      </ol>
    </Sheet>
  )
}

async function GoodOrOther({ answer, worth }: AnswerProps) {
  const t = await words('quizzes')
  return (
    <p className={`flex items-baseline gap-2 font-medium ${worth ? 'text-sea' : 'text-coral'}`}>
      <Sign good={worth === 1} />
      {t(`${worth ? 'good' : 'other'}_${answer === 'yes' ? 'yes' : 'no'}`)}
    </p>
  )
}

async function Rated({ question, worth, locale }: AnswerProps) {
  const t = await words('quizzes')
  const [least, most] = rulesOf(question).range
  const content = question.kind === 'scale' ? contentIn(question.texts, locale) : null
  const steps = Array.from({ length: most - least + 1 }, (_, at) => least + at)
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-medium">
      <span className="flex gap-1 text-brass" aria-hidden="true">
        {steps.map(step => (
          <Diamond key={step} full={step <= worth} />
        ))}
      </span>
      {t('said_rating', { rating: worth, most })}
      {content && (
        <span data-content="" lang={content.lang} className="font-normal text-ink-soft text-sm">
          {least} {content.texts.least} · {most} {content.texts.most}
        </span>
      )}
    </p>
  )
}

/** A tick or a turned arrow, so that colour isn't the only sign. */
function Sign({ good }: { good: boolean }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="size-3 shrink-0 fill-none stroke-current"
      strokeWidth="2"
    >
      <path d={good ? 'M1 6.5 4.5 10 11 2' : 'M2 2 10 10M10 2 2 10'} />
    </svg>
  )
}
