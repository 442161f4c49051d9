import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { customerFigures } from './customer-figures'
import { FigureGrid } from './figure-grid'

/** What customers said: over time, by team, by need, by channel. */
export async function FeedbackPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  return (
    <section className="grid gap-8" aria-labelledby="customers">
      <h2 id="customers">{t('customers')}</h2>
      <FigureGrid figures={await customerFigures(dashboard, format)} filter={dashboard.filter} />
    </section>
  )
}
