import { textOf } from '@/lib/worksheets/values'
import type { FieldOf } from './step-fields'

/** What stands for values that have no fields here just now: it goes along unseen, so that nothing is lost. */
export function Carried({
  answer,
  shown,
  places,
  fieldOf,
}: {
  answer: Record<string, Record<string, string>>
  /** Ids that have fields. */
  shown: readonly string[]
  places: readonly string[]
  fieldOf: FieldOf
}) {
  return Object.keys(answer)
    .filter(id => !shown.includes(id))
    .flatMap(id =>
      places.map(place => (
        <input
          key={`${id} ${place}`}
          type="hidden"
          name={fieldOf(`${id}.${place}`, '').name}
          value={textOf(answer, id, place)}
        />
      )),
    )
}
