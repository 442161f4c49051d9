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
    <div className="grid gap-4">
      <div className="paper-columns">
        {step.groups.map(group => (
          <section key={group.key} className="mb-3 break-inside-avoid">
            <h3 className="font-medium font-sans text-base text-brass">{groups[group.key]}</h3>
            <ul>
              {group.options.map(option => (
                <li key={option} className="flex items-center gap-2 py-0.5">
                  <Box />
                  {options[option]}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="break-inside-avoid">
        <p className="font-medium">{t('own_lines')}</p>
        <Rules count={linesOfOnesOwn} />
      </div>
    </div>
  )
}
