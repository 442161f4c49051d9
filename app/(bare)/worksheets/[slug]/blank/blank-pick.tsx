import { Box, Rules } from '@/app/paper/rules'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { PickStep } from '@/lib/worksheets/worksheet'

const linesOfOnesOwn = 4

/** All there is to pick from, in columns, with a box before each, and lines for what is missing. */
export async function BlankPick({ step, locale }: { step: PickStep; locale: string }) {
  const t = await words('paper')
  const { groups, options } = contentIn(step.texts, locale).texts
  return (
    <div className="paper-places">
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-2">
        {inTwo(step.groups).map(column => (
          <div key={column.map(({ key }) => key).join()} className="grid content-start gap-3">
            {column.map(group => (
              <div key={group.key} className="break-inside-avoid">
                <h3 className="font-medium font-sans text-base text-brass">{groups[group.key]}</h3>
                <ul>
                  {group.options.map(option => (
                    <li key={option} className="flex items-center gap-2 py-0.5">
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

/** Two columns of about the same height. The browser's own don't stay on a page. */
function inTwo(groups: PickStep['groups']): PickStep['groups'][] {
  const heights = groups.map(({ options }) => options.length + 2)
  const half = heights.reduce((sum, height) => sum + height, 0) / 2
  let height = 0
  const left = groups.filter((_, at) => {
    const before = height
    height += heights[at] ?? 0
    return before + (heights[at] ?? 0) / 2 < half
  })
  return [left, groups.slice(left.length)]
}
