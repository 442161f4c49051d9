import { useTranslations } from 'next-intl'
import { Words } from '@/app/ui/words'
import { contentIn } from '@/lib/content'
import { isBlank } from '@/lib/worksheets/blank'
import type { Entry } from '@/lib/worksheets/worksheet'
import { AnswerText } from '../answer-text'

/** What was written in earlier steps, and the organization's own vision, beside the step that builds on them. */
export function LookBack({
  recalled,
  openly,
  organizationVision,
  locale,
}: {
  recalled: Entry[]
  /** Unfolded from the start. */
  openly: boolean
  organizationVision: string | null
  locale: string
}) {
  const t = useTranslations('worksheets')
  const written = recalled.filter(entry => !isBlank(entry))
  if (written.length === 0 && !organizationVision) return null
  return (
    <details open={openly} className="border-line border-y print:hidden">
      <summary className="link inline-flex min-h-11 items-center">{t('look_back')}</summary>
      <div className="grid gap-5 pt-2 pb-5">
        {organizationVision && (
          <div className="grid gap-1">
            <h3 className="font-medium font-sans text-ink-soft text-sm">{t('organization_vision')}</h3>
            <Words className="text-lg">{organizationVision}</Words>
          </div>
        )}
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
