import { type MouseEvent, useState } from 'react'
import { useWords } from '#use-words'
import { Problem } from '@/app/ui/field-notes'
import { contentIn } from '@/lib/content'
import { choices, isOwn, optionsOf } from '@/lib/worksheets/values'
import type { EntryOf } from '@/lib/worksheets/worksheet'
import { Line } from './line'
import { toNextLine } from './next-line'
import { useOwnPlaces } from './own-places'
import { PickBox } from './pick-box'
import type { FieldOf } from './step-fields'

type Props = { entry: EntryOf<'pick'>; locale: string; fieldOf: FieldOf }

/** Lines for values of one's own. */
const fewestLines = 3
const mostLines = 20

/**
 * Just so many of many, to be said in one's own words. The boxes and lines are the browser's own, so that it works
 * before the script has come; with script the count follows, and there is never one too many.
 */
export function PickFields({ entry, locale, fieldOf }: Props) {
  const t = useWords('worksheets')
  const { step, answer } = entry
  const { texts } = contentIn(step.texts, locale)
  const [refused, setRefused] = useState(false)
  const full = answer.picked.length >= step.count
  const wordsOf = (id: string) => answer.words[id] ?? texts.options[id] ?? ''
  const listed = choices(step, answer).filter(id => !isOwn(id))
  const former = listed.filter(id => !optionsOf(step).includes(id))
  const reworded = listed.filter(id => answer.picked.includes(id))
  const others = listed.filter(id => !answer.picked.includes(id))

  const own = useOwnPlaces(answer.words, fewestLines, mostLines)

  const guard = (event: MouseEvent<HTMLElement>) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
    const tooMany = box.checked && full
    if (tooMany) event.preventDefault()
    setRefused(tooMany)
  }
  const picked = fieldOf('picked', answer.picked)
  const box = (id: string) => (
    <PickBox key={id} of={picked} id={id} checked={answer.picked.includes(id)}>
      {texts.options[id] ?? wordsOf(id)}
    </PickBox>
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the boxes inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key that ticks a box arrives as a click too
    <div className="grid gap-8" onClick={guard}>
      <p
        role="status"
        className="sticky top-0 z-1 -mx-5 border-line border-b bg-sheet px-5 py-2 font-medium sm:-mx-8 sm:px-8"
      >
        {refused
          ? t('pick_full', { of: step.count })
          : t(step.least ? 'pick_count_up_to' : 'pick_count', {
              count: answer.picked.length,
              of: step.count,
            })}
      </p>
      <Problem of={picked} />
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        {step.groups.map((group, at) => (
          <fieldset key={group.key}>
            <legend className="mb-1 font-medium text-brass">{texts.groups[group.key]}</legend>
            {group.options.map(box)}
            {at === step.groups.length - 1 && former.map(box)}
          </fieldset>
        ))}
      </div>
      <fieldset className="grid max-w-2xl gap-1">
        <legend className="mb-1 font-medium text-brass">{t('pick_own')}</legend>
        {own.map((id, at) => {
          const words = answer.words[id] ?? ''
          const of = fieldOf(`words.${id}`, words)
          return (
            <div key={id} className="flex items-start gap-3">
              <PickBox
                // A box of an empty line is ticked as long as there is room: whoever writes there means it.
                key={words === '' ? `empty ${full}` : 'used'}
                of={picked}
                id={id}
                checked={words === '' ? !full : answer.picked.includes(id)}
                unseen={words === ''}
                name={t('pick_own_keep', { value: words })}
              />
              <Line of={of} label={t('pick_own_line', { number: at + 1 })} onKeyDown={toNextLine} />
            </div>
          )
        })}
      </fieldset>
      {reworded.length > 0 && (
        <fieldset className="grid max-w-2xl gap-2">
          <legend className="mb-1 font-medium text-brass">{t('pick_words')}</legend>
          <p className="text-ink-soft text-sm">{t('pick_words_help')}</p>
          {reworded.map(id => (
            <Line
              key={id}
              of={fieldOf(`words.${id}`, wordsOf(id))}
              label={t('pick_word', { value: texts.options[id] ?? wordsOf(id) })}
              onKeyDown={toNextLine}
            />
          ))}
        </fieldset>
      )}
      {others.map(id => (
        <input key={id} type="hidden" name={fieldOf(`words.${id}`, '').name} value={wordsOf(id)} />
      ))}
    </div>
  )
}
