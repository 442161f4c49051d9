import type { Format } from '@/app/format'
import { Figure } from '@/app/ui/figure'
import { words } from '@/app/words'
import { meanOf, type Told, weeklyMeans } from '@/lib/mirror'

type Line = { key: 'pulse' | 'own' | 'customers'; told: readonly Told[] }

/** Week by week on one scale; a line that has nothing to show isn't there. */
export async function MirrorFigure({
  weeks,
  pulses,
  own,
  customers,
  format,
}: {
  weeks: string[]
  pulses: Told[]
  own: Told[]
  customers: Told[]
  format: Format
}) {
  const t = await words('mirror')
  const lines = (
    [
      { key: 'pulse', told: pulses },
      { key: 'own', told: own },
      { key: 'customers', told: customers },
    ] satisfies Line[]
  ).filter(({ told }) => told.length > 0)
  if (lines.length === 0) return null
  const means = lines.map(({ told }) => weeklyMeans(told, weeks))
  const sentences = lines.map(({ key, told }) =>
    t(`mean_${key}`, { mean: format.mean(meanOf(told) ?? 0), count: told.length }),
  )
  return (
    <section aria-labelledby="weeks" className="grid gap-4">
      <h2 id="weeks">{t('weeks')}</h2>
      <Figure
        name="mirror"
        question={t('question')}
        sentence={sentences.join(' ')}
        answers={lines.reduce((all, { told }) => all + told.length, 0)}
        label={t('week')}
        drawing={{
          kind: 'line',
          series: lines.map(({ key }) => t(key)),
          unit: 'mean',
          range: [1, 5],
          points: weeks.map((week, at) => ({
            label: format.shortDay(week),
            values: means.map(mean => mean[at] ?? null),
          })),
        }}
      />
    </section>
  )
}
