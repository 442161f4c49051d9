import { useWords } from '#use-words'
import { Checkbox } from '@/app/ui/choices'
import { errorText } from '@/app/ui/error-text'
import { Scale } from '@/app/ui/scale'
import { contentIn } from '@/lib/content'
import { ratings } from '@/lib/quizzes/quiz'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import type { FieldOf } from './step-fields'

/** From 1 to 5 for each place; and, where the sheet asks for it, whether the team may count it without a name. */
export function RateFields({
  entry,
  locale,
  fieldOf,
}: {
  entry: EntryOf<'rate'>
  locale: string
  fieldOf: FieldOf
}) {
  const t = useWords('worksheets')
  const errors = useWords('errors')
  const { step, answer } = entry
  const { texts, lang } = contentIn(step.texts, locale)
  return (
    <div className="grid gap-8">
      {step.places.map(place => {
        const of = fieldOf(`ratings.${place}`, answer.ratings[place])
        const [problem] = of.errors ?? []
        return (
          <Scale
            key={place}
            id={of.id}
            name={of.name}
            legend={
              <>
                <span className="block">{texts.places[place]?.label}</span>
                <span className="block max-w-[60ch] font-normal text-ink-soft text-sm">
                  {texts.places[place]?.prompt}
                </span>
              </>
            }
            options={ratings.map(rating => ({ value: rating, label: rating }))}
            chosen={answer.ratings[place]}
            ends={[texts.least, texts.most]}
            endsLang={lang}
            problem={problem === undefined ? undefined : errorText(errors, problem)}
          />
        )
      })}
      {step.counts && (
        <div className="border-line border-t pt-5">
          <Checkbox
            of={fieldOf('counted', answer.counted ? 'on' : '')}
            label={t('rate_counted')}
            help={t('rate_counted_help')}
          />
        </div>
      )}
    </div>
  )
}
