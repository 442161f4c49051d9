import { Box } from '@/app/paper/rules'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { placesFor } from '@/lib/worksheets/places'
import type { RowsStep } from '@/lib/worksheets/worksheet'
import { Place } from './place'

/** A map in rows to fill in by hand. */
export async function BlankRows({ step, locale }: { step: RowsStep; locale: string }) {
  const t = await words('worksheets')
  const { row, columns } = contentIn(step.texts, locale).texts
  return (
    <ol className="paper-places">
      {Array.from({ length: placesFor(step) }, (_, at) => at + 1).map(number => (
        <li key={number} className="grid max-w-none gap-2">
          <h3 className="border-brass border-s-2 ps-3 text-lg">{t('line_of', { label: row, number })}</h3>
          {step.columns.map(({ key, options }) => {
            const { label, prompt, options: names = {} } = columns[key] ?? {}
            // The first row says what is meant; the others have more room.
            const said = number === 1 ? prompt : undefined
            if (!options) return <Place key={key} {...{ label, prompt: said }} lines={1} />
            return (
              <div key={key}>
                <p className="font-medium">{label}</p>
                {said && <p className="text-ink-soft text-sm">{said}</p>}
                <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
                  {options.map(option => (
                    <li key={option} className="flex items-center gap-2">
                      <Box />
                      {names[option]}
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
        </li>
      ))}
    </ol>
  )
}
