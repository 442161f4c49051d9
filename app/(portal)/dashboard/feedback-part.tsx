import type { Format } from '@/app/format'
import { Figure } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { customerFigures } from './customer-figures'

/** What customers said: over time, by team, by need, by channel. */
export async function FeedbackPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  return (
    <section className="grid gap-8" aria-labelledby="customers">
      <h2 id="customers">{t('customers')}</h2>
      <div className="grid grid-cols-1 gap-8 xl:grid-cols-2">
        {(await customerFigures(dashboard, format)).map(figure => (
          <Figure key={figure.name} {...figure} />
        ))}
      </div>
    </section>
  )
}
