import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Goal, ListedGoal } from '@/db/goals'

/** The smaller goals that an aim breaks into. */
export async function Parts({ goal, parts }: { goal: Goal; parts: ListedGoal[] }) {
  if (parts.length === 0 && goal.term === 'short') return null
  const t = await words('goals')
  return (
    <section aria-labelledby="parts" className="grid gap-3">
      <h2 id="parts">{t('parts')}</h2>
      <ul className="grid max-w-3xl border-line border-t empty:hidden">
        {parts.map(part => (
          <li
            key={part.id}
            className="flex min-h-11 max-w-none flex-wrap items-center gap-x-4 border-line border-b py-2"
          >
            <Link href={`/goals/${part.id}`} className="link min-w-0 wrap-anywhere py-2">
              <Words as="span" className="text-lg">
                {part.words}
              </Words>
            </Link>
            <span className="text-ink-soft text-sm">{t(`state_${part.state}`)}</span>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink kind="quiet" href={`/goals/new?parent=${goal.id}`}>
          {t('part_add')}
        </ButtonLink>
      </p>
    </section>
  )
}
