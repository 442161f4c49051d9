import { useWords } from '#use-words'
import { contentIn } from '@/lib/content'
import { textOf } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { OneOf } from './one-of'
import { useOwnPlaces } from './own-places'
import { Ruled } from './ruled'
import type { FieldOf } from './step-fields'

const fewestRows = 2
const mostRows = 30

/** A map in rows: one that is written brings the next one. */
export function RowsFields({
  entry,
  locale,
  fieldOf,
}: {
  entry: EntryOf<'rows'>
  locale: string
  fieldOf: FieldOf
}) {
  const t = useWords('worksheets')
  const { step, answer } = entry
  const { row, columns } = contentIn(step.texts, locale).texts
  const rows = useOwnPlaces(answer, Math.max(fewestRows, step.least), mostRows)
  return (
    <div className="grid gap-10">
      {rows.map((id, at) => (
        <fieldset key={id} className="grid min-w-0 gap-5">
          <legend className="mb-3 border-brass border-s-4 ps-3 font-serif text-xl">
            {t('line_of', { label: row, number: at + 1 })}
          </legend>
          {step.columns.map(({ key, options }) => {
            const { label = '', prompt = '', options: names = {} } = columns[key] ?? {}
            const of = fieldOf(`${id}.${key}`, textOf(answer, id, key))
            return options ? (
              <OneOf
                key={key}
                of={of}
                label={label}
                help={prompt}
                options={options.map(value => ({ value, label: names[value] ?? value }))}
                chosen={textOf(answer, id, key)}
              />
            ) : (
              <Ruled key={key} of={of} label={label} help={prompt} line />
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
