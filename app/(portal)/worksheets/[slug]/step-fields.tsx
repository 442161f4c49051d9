import { useWords } from '#use-words'
import { CheckboxGroup } from '@/app/ui/choices'
import { Problem } from '@/app/ui/field-notes'
import type { FieldState } from '@/app/ui/field-state'
import { contentIn } from '@/lib/content'
import { type Answers, byKind, type ChooseStep, type Entry } from '@/lib/worksheets/worksheet'
import { ForEachFields } from './for-each-fields'
import { LinesFields } from './lines-fields'
import { NarrowFields } from './narrow-fields'
import { PickFields } from './pick-fields'
import { RateFields } from './rate-fields'
import { RowsFields } from './rows-fields'
import { Ruled } from './ruled'
import { SortFields } from './sort-fields'

/** Makes the field of a name: '' for the answer as a whole, else a part of it. */
export type FieldOf = (field: string, value: unknown) => FieldState

type Props = { entry: Entry; locale: string; labelledBy: string; fieldOf: FieldOf }

/** The fields of a step, by its kind. */
export function StepFields({ entry, locale, labelledBy, fieldOf }: Props) {
  return byKind(entry, {
    text: ({ answer }) => <Ruled of={fieldOf('', answer)} labelledBy={labelledBy} rows={2} line />,
    paragraph: ({ answer }) => <Ruled of={fieldOf('', answer)} labelledBy={labelledBy} rows={7} />,
    quiet_minute: ({ step, answer }) => (
      <ol className="grid gap-8">
        {step.cues.map(cue => (
          <li key={cue}>
            <Ruled
              of={fieldOf(cue, answer[cue])}
              label={contentIn(step.texts, locale).texts.cues[cue] ?? ''}
              line
            />
          </li>
        ))}
      </ol>
    ),
    list: ({ step, answer }) => (
      <div className="grid gap-8">
        {step.places.map(place => {
          const { label, prompt } = contentIn(step.texts, locale).texts.places[place] ?? {
            label: '',
            prompt: '',
          }
          return <Ruled key={place} of={fieldOf(place, answer[place])} label={label} help={prompt} rows={3} />
        })}
      </div>
    ),
    letter: ({ step, answer }) => {
      const { did, felt, signed } = contentIn(step.texts, locale).texts
      return (
        <div className="grid gap-8">
          <Ruled of={fieldOf('did', answer.did)} label={did.label} help={did.prompt} rows={5} />
          <Ruled of={fieldOf('felt', answer.felt)} label={felt.label} help={felt.prompt} rows={5} />
          <Ruled of={fieldOf('signed', answer.signed)} label={signed.label} help={signed.prompt} line />
        </div>
      )
    },
    pick: entry => <PickFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    narrow: entry => <NarrowFields entry={entry} fieldOf={fieldOf} />,
    lines: entry => <LinesFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    sort: entry => <SortFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    rows: entry => <RowsFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    rate: entry => <RateFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    for_each: entry => <ForEachFields entry={entry} locale={locale} fieldOf={fieldOf} />,
    choose: ({ step, answer }) => <Choose step={step} answer={answer} locale={locale} fieldOf={fieldOf} />,
  })
}

function Choose({
  step,
  answer,
  locale,
  fieldOf,
}: Pick<Props, 'locale' | 'fieldOf'> & { step: ChooseStep; answer: Answers['choose'] }) {
  const t = useWords('worksheets')
  const { options } = contentIn(step.texts, locale).texts
  return (
    <div className="grid gap-6">
      <CheckboxGroup
        of={fieldOf('chosen', answer.chosen)}
        label={t('choose_legend')}
        options={step.options.map(value => ({ value, label: options[value] ?? value }))}
        inline
      />
      {step.own > 0 && (
        <fieldset className="grid max-w-2xl gap-2">
          <legend className="font-medium">{t('own_legend')}</legend>
          <div className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
            {Array.from({ length: step.own }, (_, at) => fieldOf(`own.${at}`, answer.own[at])).map(
              (of, at) => (
                <div key={of.name}>
                  <input
                    id={of.id}
                    name={of.name}
                    type="text"
                    dir="auto"
                    autoCapitalize="none"
                    defaultValue={answer.own[at]}
                    aria-label={t('own_word', { number: at + 1, of: step.own })}
                    aria-invalid={of.errors !== undefined}
                    aria-describedby={of.errors && of.errorId}
                    className="min-h-11 w-full border-field border-b bg-transparent font-serif text-lg aria-invalid:border-coral aria-invalid:border-b-2"
                  />
                  <Problem of={of} />
                </div>
              ),
            )}
          </div>
          <Problem of={fieldOf('own', undefined)} />
        </fieldset>
      )}
    </div>
  )
}
