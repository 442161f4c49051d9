import { contentIn } from '@/lib/content'
import { ownIds, textOf } from '@/lib/worksheets/values'
import type { Answers, RowsStep } from '@/lib/worksheets/worksheet'
import { Parts, ValueName } from './answer-parts'

/** A map in rows, to read: each row under its name, what was chosen in our words, the rest in the writer's. */
export function RowsText({
  step,
  answer,
  locale,
}: {
  step: RowsStep
  answer: Answers['rows']
  locale: string
}) {
  const { columns } = contentIn(step.texts, locale).texts
  const [name, ...others] = step.columns
  if (!name) return null
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-6 gap-y-6">
      {ownIds(answer).map(id => (
        <div key={id} className="grid content-start gap-3 break-inside-avoid">
          <ValueName>{textOf(answer, id, name.key) || '–'}</ValueName>
          <Parts
            parts={others.map(({ key, options }) => {
              const text = textOf(answer, id, key)
              const { label = '', options: names } = columns[key] ?? {}
              return [label, options ? (names?.[text] ?? text) : text]
            })}
          />
        </div>
      ))}
    </div>
  )
}
