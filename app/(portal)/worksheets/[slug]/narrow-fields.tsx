import { useWords } from '#use-words'
import { Words } from '@/app/ui/words'
import { narrowDown } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { BackToStep } from './back-to-step'
import type { FieldOf } from './step-fields'

/**
 * Each value is a slip on the table: a touch, a click or the space bar lets it go, another brings it back. What was
 * let go stays, struck through. The look follows the browser's own boxes, so that it does so without script too.
 */
export function NarrowFields({ entry, fieldOf }: { entry: EntryOf<'narrow'>; fieldOf: FieldOf }) {
  const t = useWords('worksheets')
  const { step, answer, values, letGo } = entry
  const of = fieldOf('letGo', answer.letGo)
  if (values.length === 0)
    return (
      <p>
        {t('narrow_first')} <BackToStep to={step.from}>{t('narrow_back')}</BackToStep>
      </p>
    )
  return (
    <div className="grid gap-6">
      <fieldset className="grid max-w-2xl gap-2.5">
        <legend className="sr-only">{t('narrow_legend')}</legend>
        <p role="status" className="sticky top-0 z-1 bg-sheet py-2 font-medium">
          <Count entry={entry} />
        </p>
        {values.map(value => (
          <label
            key={value.id}
            className="group/slip flex min-h-14 items-center justify-between gap-4 border border-line border-s-4 border-s-brass bg-paper px-4 py-2 transition-[margin] hover:border-field hover:border-s-brass has-checked:ms-6 has-checked:border-s-line has-checked:border-dashed has-checked:bg-transparent has-focus-visible:outline-2 has-focus-visible:outline-navy has-focus-visible:outline-offset-2"
          >
            <input
              id={`${of.id}-${value.id}`}
              type="checkbox"
              name={of.name}
              value={value.id}
              defaultChecked={answer.letGo.includes(value.id)}
              aria-label={t('let_go_name', { value: value.words })}
              className="sr-only"
            />
            <Words
              as="span"
              className="min-w-0 wrap-anywhere text-lg group-has-checked/slip:text-ink-soft group-has-checked/slip:line-through"
            >
              {value.words}
            </Words>
            <span aria-hidden="true" className="shrink-0 text-navy text-sm">
              <span className="group-has-checked/slip:hidden">{t('let_go')}</span>
              <span className="hidden group-has-checked/slip:inline">{t('bring_back')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {letGo.length > 0 && (
        <div className="grid gap-1">
          <h3 className="font-medium font-sans text-ink-soft text-sm">{t('let_go_before')}</h3>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-soft">
            {letGo.map(value => (
              <li key={value.id}>
                <Words as="span" className="line-through">
                  {value.words}
                </Words>
              </li>
            ))}
          </ul>
          <p>
            <BackToStep to={step.from}>{t('narrow_there')}</BackToStep>
          </p>
        </div>
      )}
    </div>
  )
}

function Count({ entry: { step, answer, values } }: { entry: EntryOf<'narrow'> }) {
  const t = useWords('worksheets')
  const standing = narrowDown(values, answer).standing.length
  const count = Math.abs(standing - step.count)
  if (values.length < step.count) return t('narrow_short', { standing, of: step.count })
  if (count === 0) return t('narrow_done', { standing })
  return t(standing > step.count ? 'narrow_more' : 'narrow_fewer', { standing, count })
}
