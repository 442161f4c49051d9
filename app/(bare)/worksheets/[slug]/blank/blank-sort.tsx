import { Rules } from '@/app/paper/rules'
import { contentIn } from '@/lib/content'
import type { SortStep } from '@/lib/worksheets/worksheet'

const linesByOne = 4
const linesByTwo = 5

/** Groups to sort into by hand: by one axis beside each other, by two as a table. */
export function BlankSort({ step, locale }: { step: SortStep; locale: string }) {
  const [rows, columns] = step.axes
  if (!rows) return null
  const { axes } = contentIn(step.texts, locale).texts
  const nameOf = (axis: string, group: string) => axes[axis]?.groups[group]
  if (!columns)
    return (
      <div className="grid grid-cols-2 gap-x-8 gap-y-4">
        {rows.groups.map(group => (
          <div key={group} className="min-w-0 break-inside-avoid">
            <p className="font-medium">{nameOf(rows.key, group)}</p>
            <Rules count={linesByOne} />
          </div>
        ))}
      </div>
    )
  return (
    <table className="w-full table-fixed break-inside-avoid">
      <thead>
        <tr>
          <td className="w-1/6" />
          {columns.groups.map(group => (
            <th key={group} scope="col" className="border-field border-b px-3 py-1 text-start font-medium">
              {nameOf(columns.key, group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.groups.map(group => (
          <tr key={group}>
            <th scope="row" className="border-field border-b py-2 text-start align-top font-medium">
              {nameOf(rows.key, group)}
            </th>
            {columns.groups.map(column => (
              <td key={column} className="border-field border-s border-b px-3 pb-4">
                <Rules count={linesByTwo} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
