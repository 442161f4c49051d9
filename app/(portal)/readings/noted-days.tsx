import type { Format } from '@/app/format'
import { words } from '@/app/words'
import type { NotedDay } from '@/db/practice'
import { NotedChoice } from '../practice/noted'

/** The first day and the last with what was noted on them, and those between. */
export async function NotedDays({ noted, format }: { noted: NotedDay[]; format: Format }) {
  const t = await words('readings')
  const [last, ...before] = noted
  const first = before.at(-1)
  const between = before.slice(0, -1)
  const heard = noted.filter(({ heardIt }) => heardIt).length
  return (
    <section aria-labelledby="days" className="grid grid-cols-1 content-start gap-4">
      <h2 id="days">{t('days')}</h2>
      <p className="text-ink-soft">
        {t('noted', { noted: noted.length })} {heard > 0 && t('heard', { heard })}
      </p>
      {first && <Noted title={t('first_day', { day: format.longDay(first.day) })} noted={first} />}
      {between.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-11 list-none items-center">
            {t('between', { count: between.length })}
          </summary>
          <ol className="grid gap-4">
            {between.toReversed().map(noted => (
              <li key={noted.day}>
                <Noted title={format.longDay(noted.day)} noted={noted} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {last && (
        <Noted
          title={first ? t('last_day', { day: format.longDay(last.day) }) : format.longDay(last.day)}
          noted={last}
        />
      )}
    </section>
  )
}

function Noted({ title, noted }: { title: string; noted: NotedDay }) {
  return (
    <div className="grid grid-cols-1 gap-1 border-line border-s-2 ps-4">
      <h3>{title}</h3>
      <NotedChoice {...noted} />
    </div>
  )
}
