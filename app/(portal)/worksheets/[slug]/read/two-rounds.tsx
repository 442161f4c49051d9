import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import { isBlank } from '@/lib/worksheets/blank'
import type { Entry } from '@/lib/worksheets/worksheet'
import { AnswerText } from '../../answer-text'

type Round = { name: string; entries: Entry[] }

/** Two rounds of a sheet beside each other, step by step, the earlier one first. */
export async function TwoRounds({
  earlier,
  later,
  locale,
}: {
  earlier: Round
  later: Round
  locale: string
}) {
  const t = await words('worksheets')
  const writtenIn = ({ entries }: Round, key: string) =>
    entries.find(entry => entry.step.key === key && !isBlank(entry))
  const steps = [...later.entries, ...earlier.entries]
    .map(({ step }) => step)
    .filter(({ key }, at, all) => all.findIndex(step => step.key === key) === at)
    .filter(({ key }) => writtenIn(earlier, key) || writtenIn(later, key))
  return (
    <Sheet as="article">
      {steps.map(({ key, texts }) => {
        const { texts: own, lang } = contentIn(texts, locale)
        return (
          <section
            key={key}
            className="grid gap-4 not-first:border-line not-first:border-t not-first:pt-8"
            aria-labelledby={`beside-${key}`}
          >
            <h2
              id={`beside-${key}`}
              data-content=""
              lang={lang}
              className="font-medium font-sans text-base text-brass"
            >
              {own.title}
            </h2>
            <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
              {[earlier, later].map(round => {
                const entry = writtenIn(round, key)
                return (
                  <div key={round.name} className="grid min-w-0 content-start gap-2">
                    <h3 className="font-normal font-sans text-ink-soft text-sm">{round.name}</h3>
                    {entry ? (
                      <AnswerText entry={entry} locale={locale} />
                    ) : (
                      <p className="text-ink-soft">{t('beside_nothing')}</p>
                    )}
                  </div>
                )
              })}
            </div>
          </section>
        )
      })}
    </Sheet>
  )
}
