import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { type Occasion, weeksOf } from '@/lib/goals/occasions'
import { weekdays } from '@/lib/readings'

/** A month as a table; on a phone as the list of those of its days on which there is something. */
export async function MonthTable({
  month,
  today,
  all,
  format,
}: {
  month: string
  today: string
  all: Occasion[]
  format: Format
}) {
  const t = await words('goals')
  const empty = all.length === 0
  return (
    <table className={`w-full table-fixed border-collapse max-sm:block ${empty ? 'max-sm:hidden' : ''}`}>
      <caption className="pb-2 text-start text-ink-soft text-sm max-sm:block">{t('month_caption')}</caption>
      <thead className="max-sm:hidden">
        <tr>
          {weekdays.map(day => (
            <th
              key={day}
              scope="col"
              className="overflow-hidden border-ink border-b px-2 py-1 text-start font-medium text-sm"
            >
              {format.weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {weeksOf(month).map((week, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no other name and never move
          <tr key={at} className="max-sm:block">
            {week.map((day, weekday) => (
              <Cell
                key={weekdays[weekday]}
                day={day}
                isToday={day === today}
                found={all.filter(each => each.day === day)}
                format={format}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Cell({
  day,
  isToday,
  found,
  format,
}: {
  day: string | null
  isToday: boolean
  found: Occasion[]
  format: Format
}) {
  const t = await words('goals')
  const look = 'h-24 border border-line p-2 align-top max-sm:h-auto'
  if (day === null) return <td className={`${look} max-sm:hidden`} />
  return (
    <td
      className={`${look} max-sm:block max-sm:border-0 max-sm:border-b max-sm:py-3 ${found.length === 0 ? 'max-sm:hidden' : ''} ${isToday ? 'bg-sheet' : ''}`}
    >
      <time
        dateTime={day}
        aria-current={isToday ? 'date' : undefined}
        className={`text-sm tabular-nums ${isToday ? 'font-semibold text-brass' : 'text-ink-soft'}`}
      >
        <span className="max-sm:hidden">{Number(day.slice(8))}</span>
        <span className="sm:hidden">{format.longDay(day)}</span>
      </time>
      <ul className="grid gap-1 empty:hidden">
        {found.map(({ key, kind, goalId, title, reached }) => (
          <li key={key} className="min-w-0 max-w-none text-sm leading-snug">
            <Link href={`/goals/${goalId}`} className="block min-h-11 py-1 wrap-anywhere hover:text-navy">
              <span className={`block text-xs ${reached ? 'font-medium text-sea' : 'text-ink-soft'}`}>
                {t(reached ? 'month_reached' : `month_${kind}`)}
              </span>
              <Words as="span">{title}</Words>
            </Link>
          </li>
        ))}
      </ul>
    </td>
  )
}
