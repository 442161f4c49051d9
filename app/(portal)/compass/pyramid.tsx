import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { listGoals } from '@/db/goals'
import { readDay } from '../practice/day'
import type { ReadPart } from './part'

/** From the vision down to today: one's open goals, the far ones above the near ones, and what one chose for the day. */
export const pyramid: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const [goals, { choice }] = await Promise.all([listGoals(tx, me), readDay(tx, me)])
  const open = goals.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  const of = (term: 'long' | 'short') => open.filter(goal => goal.term === term)
  return {
    key: 'pyramid',
    shown: <Pyramid long={of('long')} short={of('short')} today={choice?.words ?? null} />,
  }
}

type Goal = { id: string; words: string }

async function Pyramid({ long, short, today }: { long: Goal[]; short: Goal[]; today: string | null }) {
  const t = await words('compass')
  const tiers = [
    { key: 'tier_long' as const, goals: long, width: 'sm:w-1/2' },
    { key: 'tier_short' as const, goals: short, width: 'sm:w-3/4' },
  ].filter(tier => tier.goals.length > 0)
  return (
    <section aria-labelledby="pyramid" className="grid break-inside-avoid-page gap-4">
      <h2 id="pyramid">{t('pyramid')}</h2>
      <ol className="grid justify-items-center gap-1.5">
        <li className="w-full max-w-none border border-brass bg-sheet px-4 py-3 text-center sm:w-1/3">
          {t('tier_vision')}
        </li>
        {tiers.map(({ key, goals, width }) => (
          <li
            key={key}
            className={`grid w-full max-w-none gap-1 border border-line bg-sheet px-4 py-3 text-center ${width}`}
          >
            <span className="text-ink-soft text-sm">{t(key)}</span>
            {goals.map(({ id, words: said }) => (
              <Link
                key={id}
                href={`/goals/${id}`}
                className="grid min-h-11 place-items-center hover:text-navy hover:underline"
              >
                <Words as="span" className="wrap-anywhere text-lg leading-snug">
                  {said}
                </Words>
              </Link>
            ))}
          </li>
        ))}
        <li className="grid w-full max-w-none content-start gap-1 border border-line bg-sheet px-4 py-3 text-center print:min-h-24">
          <span className="text-ink-soft text-sm">{t('tier_today')}</span>
          {today ? (
            <Words className="max-w-none wrap-anywhere text-lg leading-snug">{today}</Words>
          ) : (
            <Link
              href="/today"
              className="link inline-flex min-h-11 items-center justify-self-center print:hidden"
            >
              {t('choose_today')}
            </Link>
          )}
        </li>
      </ol>
    </section>
  )
}
