import type { ReactNode } from 'react'
import { Scale } from '@/app/ui/scale'
import { Textarea } from '@/app/ui/textarea'
import { words } from '@/app/words'
import type { Survey } from '@/db/responses'
import { broughtBy, type CustomerKind, needs, ratings, wouldReturn } from '@/lib/feedback'

export type Texts = Record<string, string>

const box =
  'w-full rounded-md border border-field bg-sheet px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-coral'
const chances = Array.from({ length: 11 }, (_, chance) => String(chance))

/** The questions that one may leave out. */
export async function SurveyMore({
  customers,
  question,
  values,
  problem,
}: {
  customers: CustomerKind
  question: Survey['question']
  values: Texts
  problem: (name: string) => string | undefined
}) {
  const t = await words('survey')
  const asked = (name: string) => ({ id: name, name, chosen: values[name], problem: problem(name) })
  return (
    <>
      {question && (
        <QuestionOnStandard
          question={question}
          given={values.questionId === question.id ? values.answer : undefined}
          problem={problem('answer')}
        />
      )}
      {needs.map(need => (
        <Scale
          key={need}
          {...asked(need)}
          legend={t(`need_${need}`)}
          ends={[t('not_at_all'), t('completely')]}
          options={ratings.map(rating => ({ value: String(rating), label: String(rating) }))}
        />
      ))}
      {customers === 'external' && (
        <Scale
          {...asked('broughtBy')}
          legend={t('brought_by')}
          options={broughtBy.map(value => ({ value, label: t(`brought_by_${value}`) }))}
        />
      )}
      <Scale
        {...asked('wouldReturn')}
        legend={t(`would_return_${customers}`)}
        options={wouldReturn.map(value => ({ value, label: t(`would_return_${value}`) }))}
      />
      <Scale
        {...asked('wouldTell')}
        legend={t(`would_tell_${customers}`)}
        ends={[t('surely_not'), t('surely')]}
        options={chances.map(value => ({ value, label: value }))}
      />
      <Written
        name="whoHelped"
        label={t('who_helped')}
        help={t('who_helped_help')}
        problem={problem('whoHelped')}
      >
        {wiring => (
          <input
            type="text"
            {...wiring}
            defaultValue={values.whoHelped ?? ''}
            className={`${box} min-h-11`}
          />
        )}
      </Written>
      <Written name="comment" label={t('comment')} help={t('comment_help')} problem={problem('comment')}>
        {wiring => (
          <Textarea
            {...wiring}
            rows={5}
            defaultValue={values.comment ?? ''}
            className={`${box} field-sizing-content min-h-36`}
          />
        )}
      </Written>
    </>
  )
}

/** How it was, or what one would expect: a number in the unit that stands beside it, or yes or no. */
async function QuestionOnStandard({
  question: { id, words: asked, unit },
  given,
  problem,
}: {
  question: NonNullable<Survey['question']>
  given: string | undefined
  problem: string | undefined
}) {
  const t = await words('survey')
  const legend = <span translate="no">{asked}</span>
  return (
    <>
      <input type="hidden" name="questionId" value={id} />
      {unit === null ? (
        <Scale
          id="answer"
          name="answer"
          chosen={given}
          problem={problem}
          legend={legend}
          options={[
            { value: '1', label: t('answer_yes') },
            { value: '0', label: t('answer_no') },
          ]}
        />
      ) : (
        <Written name="answer" label={legend} help={t('answer_help')} problem={problem}>
          {wiring => (
            <span className="flex items-center gap-3">
              <input
                type="text"
                inputMode="decimal"
                {...wiring}
                dir="ltr"
                defaultValue={given ?? ''}
                className={`${box} min-h-11 max-w-32`}
              />
              <bdi translate="no">{unit}</bdi>
            </span>
          )}
        </Written>
      )}
    </>
  )
}

/** What one may write, with its help and what is wrong with it. */
function Written({
  name,
  label,
  help,
  problem,
  children,
}: {
  name: string
  label: ReactNode
  help: string
  problem: string | undefined
  children: (wiring: {
    id: string
    name: string
    dir: 'auto'
    'aria-invalid': boolean
    'aria-describedby': string
  }) => ReactNode
}) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      {children({
        id: name,
        name,
        dir: 'auto',
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem ? `${name}-problem ${name}-help` : `${name}-help`,
      })}
      <p id={`${name}-help`} className="text-ink-soft text-sm">
        {help}
      </p>
      {problem && (
        <p id={`${name}-problem`} className="font-medium text-coral text-sm">
          {problem}
        </p>
      )}
    </div>
  )
}
