import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { listStandards } from '@/db/standards'
import { categoryName } from './category'

type Listed = Awaited<ReturnType<typeof listStandards>>[number]

/** Standards in force with what they pledge, and whether the reader has accepted them. */
export async function Cards({
  standards,
  format,
  today,
}: {
  standards: Listed[]
  format: Format
  today: string
}) {
  const t = await words('standards')
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {standards.map(standard => (
        <li
          key={standard.id}
          className="relative grid content-start gap-2 border border-line bg-sheet p-5 hover:border-navy"
        >
          <p className="flex flex-wrap justify-between gap-2 text-ink-soft text-sm">
            <span data-content="">{categoryName(t, standard)}</span>
            <State standard={standard} format={format} today={today} />
          </p>
          <h2 className="text-xl">
            <Link href={`/standards/${standard.id}`} className="after:absolute after:inset-0" translate="no">
              <bdi>{standard.title}</bdi>
            </Link>
          </h2>
          <Words>{standard.pledge}</Words>
        </li>
      ))}
    </ul>
  )
}

async function State({ standard, format, today }: { standard: Listed; format: Format; today: string }) {
  const t = await words('standards')
  if (standard.accepted) return <span className="text-sea">{t('accepted')}</span>
  if (standard.dueOn === null) return null
  const late = standard.dueOn < today
  return (
    <span className={`font-medium ${late ? 'text-coral' : 'text-olive'}`}>
      {t(late ? 'waiting_overdue' : 'waiting', { date: format.day(standard.dueOn) })}
    </span>
  )
}
