import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'

/** For a manager: when each standard was last looked at in their teams, with the way to look now. */
export async function LastChecks({
  standards,
  format,
}: {
  standards: { id: string; title: string; day: string | null }[]
  format: Format
}) {
  const t = await words('standards')
  return (
    <section className="grid gap-3" aria-labelledby="last-checks">
      <h2 id="last-checks">{t('checks_lately')}</h2>
      <p className="text-ink-soft">{t('checks_lately_intro')}</p>
      <ul>
        {standards.map(({ id, title, day }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 border-line border-b first:border-t">
            <Link
              href={`/standards/${id}/check`}
              className="link inline-flex min-h-11 items-center"
              translate="no"
            >
              <bdi>{title}</bdi>
            </Link>
            <span className={`text-sm ${day === null ? 'font-medium text-olive' : 'text-ink-soft'}`}>
              {day === null ? t('checks_never') : t('checks_last_on', { date: format.day(day) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
