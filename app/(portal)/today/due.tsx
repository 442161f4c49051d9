import type { ReactNode } from 'react'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'

type Thing = { key: string; href: string; name: ReactNode; what: string }

/** More would hide what comes after them. */
const mostShown = 3

/** Things that are due, each with its way there; of many the first few and the way to all. */
export async function Due({
  id,
  title,
  things,
  all,
}: {
  id: string
  title: string
  things: Thing[]
  /** Where all of them are. */
  all: string
}) {
  const t = await words('today')
  const more = things.length - mostShown
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      <ul className="border-line border-t">
        {things.slice(0, mostShown).map(thing => (
          <li key={thing.key} className="border-line border-b">
            <Link
              href={thing.href}
              className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-navy"
            >
              <span className="min-w-0 font-serif text-lg wrap-anywhere">{thing.name}</span>
              <span className="text-navy underline">{thing.what}</span>
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link href={all} className="link inline-flex min-h-11 items-center justify-self-start">
          {t('more', { more })}
        </Link>
      )}
    </section>
  )
}
