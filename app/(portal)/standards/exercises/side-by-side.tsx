import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Proposal } from '@/db/proposal-lists'
import type { Day } from '@/lib/dates'
import { StateMark } from '../proposals/proposal-state'

const questions = ['pledge', 'happens', 'expects', 'lookFor'] as const

/** What several people would count as good: each in a column of its own, the same question on the same line. */
export async function SideBySide({ proposals, today }: { proposals: Proposal[]; today: Day }) {
  const t = await words('proposals')
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
      {proposals.map(proposal => (
        <li
          key={proposal.id}
          className="row-span-6 grid max-w-none grid-rows-subgrid gap-3 border border-line bg-sheet p-5"
        >
          <div className="grid gap-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <bdi translate="no" className="font-medium wrap-anywhere">
                {proposal.author}
              </bdi>
              <span className="text-sm">
                <StateMark proposal={proposal} today={today} />
              </span>
            </p>
            <h2 translate="no" dir="auto" className="wrap-anywhere text-xl">
              {proposal.title}
            </h2>
          </div>
          {questions.map(name => (
            <div key={name} className="grid content-start gap-0.5">
              <h3 className="font-medium font-sans text-ink-soft text-sm">{t(`said_${name}`)}</h3>
              {proposal[name] ? (
                <Words className={`wrap-anywhere ${name === 'pledge' ? 'text-lg' : ''}`}>
                  {proposal[name]}
                </Words>
              ) : (
                <p className="text-ink-soft text-sm">{t('unanswered')}</p>
              )}
            </div>
          ))}
          <p>
            <Link
              href={`/standards/proposals/${proposal.id}`}
              className="link inline-flex min-h-11 items-center"
            >
              <span>{t.rich('open_one', { name: () => <bdi translate="no">{proposal.author}</bdi> })}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
