import { useWords } from '#use-words'
import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { textOf } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { BackToStep } from './back-to-step'
import { Carried } from './carried'
import { OneOf } from './one-of'
import type { FieldOf } from './step-fields'

/** Each value with the groups that it can go into; a tap sorts it. */
export function SortFields({
  entry,
  locale,
  fieldOf,
}: {
  entry: EntryOf<'sort'>
  locale: string
  fieldOf: FieldOf
}) {
  const t = useWords('worksheets')
  const { step, answer, values } = entry
  const { axes } = contentIn(step.texts, locale).texts
  const carried = (
    <Carried
      answer={answer}
      shown={values.map(({ id }) => id)}
      places={step.axes.map(({ key }) => key)}
      fieldOf={fieldOf}
    />
  )
  if (values.length === 0)
    return (
      <p>
        {t('sort_first')} <BackToStep to={step.from}>{t('narrow_back')}</BackToStep>
        {carried}
      </p>
    )
  return (
    <div className="grid gap-6">
      {values.map(({ id, words }) => (
        <fieldset key={id} className="grid min-w-0 gap-3">
          <legend className="mb-2 border-brass border-s-4 ps-3 text-lg wrap-anywhere">
            <Words as="span">{words}</Words>
          </legend>
          {step.axes.map(({ key, groups }) => (
            <OneOf
              key={key}
              of={fieldOf(`${id}.${key}`, textOf(answer, id, key))}
              label={axes[key]?.label ?? ''}
              unseenLabel={step.axes.length === 1}
              options={groups.map(value => ({ value, label: axes[key]?.groups[value] ?? value }))}
              chosen={textOf(answer, id, key)}
            />
          ))}
        </fieldset>
      ))}
      {carried}
    </div>
  )
}
