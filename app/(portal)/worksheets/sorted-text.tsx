import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { textOf, type Value } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'

type Props = { entry: EntryOf<'sort'>; locale: string }

/** What was sorted, to read: by one axis as groups under each other, by two as a table. */
export function SortedText({ entry, locale }: Props) {
  const [rows, columns] = entry.step.axes
  if (!rows) return null
  const { axes } = contentIn(entry.step.texts, locale).texts
  const nameOf = (axis: string, group: string) => axes[axis]?.groups[group] ?? group
  const isIn = (axis: string, group: string) => (value: Value) =>
    textOf(entry.answer, value.id, axis) === group
  if (!columns)
    return (
      <dl className="grid gap-4">
        {rows.groups
          .map(group => [group, entry.values.filter(isIn(rows.key, group))] as const)
          .filter(([, values]) => values.length > 0)
          .map(([group, values]) => (
            <div key={group} className="grid gap-1">
              <dt data-content="" className="text-ink-soft text-sm">
                {nameOf(rows.key, group)}
              </dt>
              <dd>
                <List values={values} />
              </dd>
            </div>
          ))}
      </dl>
    )
  return (
    <table className="w-full table-fixed text-start">
      <thead>
        <tr>
          <td className="w-1/5" />
          {columns.groups.map(group => (
            <th
              key={group}
              scope="col"
              data-content=""
              className="border-line border-b py-2 ps-3 text-start align-bottom font-medium text-ink-soft text-sm"
            >
              {nameOf(columns.key, group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.groups.map(group => (
          <tr key={group} className="break-inside-avoid">
            <th
              scope="row"
              data-content=""
              className="border-line border-b py-3 pe-2 text-start align-top font-medium text-ink-soft text-sm wrap-anywhere"
            >
              {nameOf(rows.key, group)}
            </th>
            {columns.groups.map(column => (
              <td key={column} className="border-line border-s border-b px-3 py-3 align-top">
                <List values={entry.values.filter(isIn(rows.key, group)).filter(isIn(columns.key, column))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function List({ values }: { values: Value[] }) {
  return (
    <ul className="grid gap-1">
      {values.map(({ id, words }) => (
        <li key={id} className="max-w-none">
          <Words className="wrap-anywhere text-lg leading-snug">{words}</Words>
        </li>
      ))}
    </ul>
  )
}
