import { useWords } from '#use-words'
import { contentIn } from '@/lib/content'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { Line } from './line'
import { toNextLine } from './next-line'
import { useOwnPlaces } from './own-places'
import type { FieldOf } from './step-fields'

const fewestLines = 5
const mostLines = 60

/** A list that grows as it is written; Enter goes on to the next line. */
export function LinesFields({
  entry,
  locale,
  fieldOf,
}: {
  entry: EntryOf<'lines'>
  locale: string
  fieldOf: FieldOf
}) {
  const t = useWords('worksheets')
  const { step, answer } = entry
  const { line } = contentIn(step.texts, locale).texts
  const places = useOwnPlaces(answer, fewestLines, mostLines)
  return (
    <fieldset className="grid max-w-2xl gap-1">
      <legend className="sr-only">{t('lines_legend')}</legend>
      {places.map((id, at) => (
        <div key={id} className="flex items-baseline gap-3">
          <span aria-hidden="true" className="w-6 shrink-0 text-end font-serif text-brass tabular-nums">
            {at + 1}
          </span>
          <Line
            of={fieldOf(id, answer[id] ?? '')}
            label={t('line_of', { label: line, number: at + 1 })}
            onKeyDown={toNextLine}
          />
        </div>
      ))}
    </fieldset>
  )
}
