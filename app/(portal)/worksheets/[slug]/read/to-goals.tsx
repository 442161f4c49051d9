import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Value } from '@/lib/worksheets/values'
import type { Entry } from '@/lib/worksheets/worksheet'

/** What was taken up in a sheet, each with the way to a goal. Addresses name the line, never its words. */
export async function ToGoals({ round, entries }: { round: string; entries: readonly Entry[] }) {
  const t = await words('worksheets')
  const values: Value[] = entries.flatMap(entry =>
    entry.kind === 'for_each' && entry.step.becomesGoals ? entry.values : [],
  )
  if (values.length === 0) return null
  return (
    <section aria-labelledby="to-goals" className="grid gap-3 border-line border-t pt-6 print:hidden">
      <h2 id="to-goals">{t('to_goals')}</h2>
      <p>{t('to_goals_intro')}</p>
      <ul className="max-w-3xl border-line border-t">
        {values.map(({ id, words: said }) => (
          <li key={id} className="max-w-none border-line border-b">
            <Link
              href={`/goals/new?sheet=${round}&line=${id}`}
              className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-navy"
            >
              <Words as="span" className="min-w-0 wrap-anywhere text-lg">
                {said}
              </Words>
              <span className="text-navy underline">{t('to_goal')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
