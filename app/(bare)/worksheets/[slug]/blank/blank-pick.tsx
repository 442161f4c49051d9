import { Box, Rules } from '@/app/paper/rules'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { PickStep } from '@/lib/worksheets/worksheet'

const columns = 3
const linesOfOnesOwn = 4

/** All there is to pick from, in columns, with a box before each, and lines for what is missing. */
export async function BlankPick({ step, locale }: { step: PickStep; locale: string }) {
  const t = await words('paper')
  const { groups, options } = contentIn(step.texts, locale).texts
  return (
    <div className="paper-places">
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-3 print:grid-cols-3">
        {inColumns(step.groups).map(column => (
          <div key={column.map(({ key }) => key).join()} className="grid content-start gap-3">
            {column.map(group => (
              <div key={group.key} className="break-inside-avoid">
                <h3 className="font-medium font-sans text-sm text-brass">{groups[group.key]}</h3>
                <ul>
                  {group.options.map(option => (
                    <li key={option} className="flex items-start gap-2 py-0.5 text-sm">
                      <Box />
                      {options[option]}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
      <div>
        <p className="font-medium">{t('own_lines')}</p>
        <Rules count={linesOfOnesOwn} />
      </div>
    </div>
  )
}

/** Three columns of about the same height. The browser's own don't stay on a page. */
function inColumns(groups: PickStep['groups']): PickStep['groups'][] {
  const heightOf = ({ options }: PickStep['groups'][number]) => options.length + 2
  const third = groups.reduce((sum, group) => sum + heightOf(group), 0) / columns
  let height = 0
  const places = groups.map(group => {
    const middle = height + heightOf(group) / 2
    height += heightOf(group)
    return Math.floor(middle / third)
  })
  return Array.from({ length: columns }, (_, column) =>
    groups.filter((_, at) => places[at] === column),
  ).filter(column => column.length > 0)
}
