import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Hiding } from '../hiding-words'

/** Who hid an answer and when, with the reason, and who brought it back. */
export async function Hidings({ hidings, format }: { hidings: Hiding[]; format: Format }) {
  const t = await words('board')
  const person = (key: string, name: string | null) => (
    <bdi key={key} translate="no">
      {name}
    </bdi>
  )
  return (
    <ul className="grid gap-4">
      {hidings.map(({ id, by, at, reason, liftedAt, liftedBy }) => (
        <li key={id} className="grid gap-1">
          <p className={liftedAt ? 'text-ink-soft' : 'font-medium'}>
            {t.rich(liftedAt ? 'was_hidden' : 'is_hidden', {
              day: format.date(new Date(at)),
              name: () => person('by', by),
              lifter: () => person('lifter', liftedBy),
            })}
          </p>
          <Words className="wrap-anywhere">{reason}</Words>
        </li>
      ))}
    </ul>
  )
}
