import { useWords } from '#use-words'
import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { textOf } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { AnswerText } from '../answer-text'
import { BackToStep } from './back-to-step'
import { Carried } from './carried'
import { Ruled } from './ruled'
import type { FieldOf } from './step-fields'

/** Lines for each value that is left. What was written for others goes along unseen, and can be read below. */
export function ForEachFields({
  entry,
  locale,
  fieldOf,
}: {
  entry: EntryOf<'for_each'>
  locale: string
  fieldOf: FieldOf
}) {
  const t = useWords('worksheets')
  const { step, answer, values, letGo, over } = entry
  const { places } = contentIn(step.texts, locale).texts
  const isWritten = ({ id }: { id: string }) => step.places.some(place => textOf(answer, id, place) !== '')
  const open = over > 0 ? values.filter(isWritten) : values
  const ids = open.map(value => value.id)
  const kept = [...values, ...letGo].filter(value => !ids.includes(value.id) && isWritten(value))
  return (
    <div className="grid gap-10">
      {(values.length === 0 || over > 0) && (
        <p className="border-brass border-s-2 ps-4">
          {over > 0 ? t('each_over', { count: over }) : t('each_first')}{' '}
          <BackToStep to={step.from}>{t('narrow_back')}</BackToStep>
        </p>
      )}
      {open.map(({ id, words }) => (
        <fieldset key={id} className="grid gap-5">
          <legend className="mb-3 border-brass border-s-4 ps-3 text-xl">
            <Words as="span">{words}</Words>
          </legend>
          {step.places.map(place => (
            <Ruled
              key={place}
              of={fieldOf(`${id}.${place}`, textOf(answer, id, place))}
              label={places[place]?.label ?? ''}
              help={places[place]?.prompt ?? ''}
              rows={3}
            />
          ))}
        </fieldset>
      ))}
      {kept.length > 0 && (
        <details className="border-line border-t">
          <summary className="link inline-flex min-h-11 items-center">{t('each_kept')}</summary>
          <AnswerText entry={{ ...entry, values: [], letGo: kept }} locale={locale} />
        </details>
      )}
      <Carried answer={answer} shown={ids} places={step.places} fieldOf={fieldOf} />
    </div>
  )
}
