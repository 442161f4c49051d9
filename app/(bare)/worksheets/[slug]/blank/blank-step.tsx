import { guidesBeside } from '@/app/(portal)/worksheets/guides-beside'
import type { Guides } from '@/app/(portal)/worksheets/read-guides'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { Step } from '@/lib/worksheets/worksheet'
import { BlankFields } from './blank-fields'

/** A step on paper: what is asked, an example, what to look back at, what the house steers by, and room to write. */
export async function BlankStep({
  step,
  number,
  steps,
  guides,
  locale,
}: {
  step: Step
  number: number
  steps: readonly Step[]
  guides: Guides
  locale: string
}) {
  const t = await words('paper')
  const w = await words('worksheets')
  const { texts, lang } = contentIn(step.texts, locale)
  const recalled = steps.flatMap((each, at) => (step.recalls?.includes(each.key) ? [String(at + 1)] : []))
  const id = `step-${step.key}`
  return (
    <section aria-labelledby={id} className="paper-step">
      <header>
        <h2 id={id} className="mb-1.5 flex gap-3">
          <span className="text-brass tabular-nums">{number}</span>
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
        </h2>
        {step.optional && <p className="text-ink-soft text-sm">{t('optional')}</p>}
        <p data-content="" lang={lang}>
          {texts.prompt}
        </p>
        <p data-content="" lang={lang} className="text-ink-soft text-sm">
          {texts.help}
        </p>
        <p className="text-ink-soft text-sm">
          {t('for_example')}{' '}
          <span data-content="" lang={lang} className="font-serif italic">
            {texts.example}
          </span>
        </p>
        {guidesBeside(step, guides).map(({ key, words: said }) => (
          <p key={key} className="text-sm">
            {w(key)}:{' '}
            <Words as="span" className="text-base">
              {said}
            </Words>
          </p>
        ))}
        {recalled.length > 0 && (
          <p className="text-sm">{t('look_back', { steps: recalled.join(', '), count: recalled.length })}</p>
        )}
      </header>
      <div data-content="" lang={lang}>
        <BlankFields step={step} steps={steps} locale={locale} />
      </div>
    </section>
  )
}
