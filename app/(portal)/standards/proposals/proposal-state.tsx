import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { Proposal } from '@/db/proposal-lists'
import type { Day } from '@/lib/dates'
import { type ProposalState, stateOf } from '@/lib/standard-proposals'

const tones: Record<ProposalState, string> = {
  waiting: 'text-olive',
  withdrawn: 'text-ink-soft',
  draft: 'text-navy',
  coming: 'text-navy',
  in_force: 'text-sea',
  joined: 'text-navy',
  not_now: 'text-ink-soft',
}

/** How a proposal stands, in a few words. */
export async function StateMark({ proposal, today }: { proposal: Proposal; today: Day }) {
  const t = await words('proposals')
  const state = stateOf(proposal, today)
  return <span className={`font-medium ${tones[state]}`}>{t(`state_${state}`)}</span>
}

/** Proposals in a list: what each is about, by whom and how it stands. */
export async function ProposalLines({
  proposals,
  today,
  named,
}: {
  proposals: Proposal[]
  today: Day
  /** Says whose each is. */
  named: boolean
}) {
  const t = await words('proposals')
  return (
    <ul>
      {proposals.map(proposal => (
        <li key={proposal.id} className="border-line border-b first:border-t">
          <Link
            href={`/standards/proposals/${proposal.id}`}
            className="grid min-h-14 gap-0.5 py-3 hover:text-navy"
          >
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <bdi translate="no" className="font-medium wrap-anywhere">
                {proposal.title}
              </bdi>
              <StateMark proposal={proposal} today={today} />
            </span>
            <span translate="no" dir="auto" className="wrap-anywhere font-serif text-lg">
              {proposal.pledge}
            </span>
            <span className="text-ink-soft text-sm">
              {t(proposal.standardId ? 'kind_change' : 'kind_new')}
              {named && <> {t.rich('by', { name: () => <bdi translate="no">{proposal.author}</bdi> })}</>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
