import { useWords } from '#use-words'
import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { isBlank } from '@/lib/worksheets/blank'
import type { Entry } from '@/lib/worksheets/worksheet'
import { AnswerText } from '../answer-text'
import type { Guide } from '../guides-beside'

/** What was written in earlier steps, and what one steers by, beside the step that builds on them. */
export function LookBack({
  recalled,
  openly,
  guides,
  locale,
}: {
  recalled: Entry[]
  /** Unfolded from the start, as the mission always is: the step asks for it. */
  openly: boolean
  guides: Guide[]
  locale: string
}) {
  const t = useWords('worksheets')
  const written = recalled.filter(entry => !isBlank(entry))
  if (written.length === 0 && guides.length === 0) return null
  return (
    <details
      open={openly || guides.some(({ key }) => key === 'mission')}
      className="border-line border-y print:hidden"
    >
      <summary className="link inline-flex min-h-11 items-center">{t('look_back')}</summary>
      <div className="grid gap-5 pt-2 pb-5">
        {guides.map(({ key, words }) => (
          <div key={key} className="grid gap-1">
            <h3 className="font-medium font-sans text-ink-soft text-sm">{t(key)}</h3>
            <Words className="text-lg">{words}</Words>
          </div>
        ))}
        {written.map(entry => (
          <div key={entry.step.key} className="grid gap-1">
            <h3 data-content="" className="font-medium font-sans text-ink-soft text-sm">
              {contentIn(entry.step.texts, locale).texts.title}
            </h3>
            <AnswerText entry={entry} locale={locale} />
          </div>
        ))}
      </div>
    </details>
  )
}
