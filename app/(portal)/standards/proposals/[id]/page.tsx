import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { joinable } from '@/db/proposal-drafts'
import { type Proposal, readProposal } from '@/db/proposal-lists'
import { can } from '@/lib/access'
import { isId } from '@/lib/ids'
import { stateOf } from '@/lib/standard-proposals'
import { categoryName } from '../../category'
import { DecisionForm } from '../decision-form'
import { StateMark } from '../proposal-state'
import { ProposalText } from '../proposal-text'
import { WithdrawForm } from '../withdraw-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('one_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> }

const sayings = { proposed: 'said_proposed', decided: 'said_decided' } as const
/** Of a pledge in a list of choices. */
const shown = 80

export default whole(ProposalPage)

/** One proposal, for whoever made it and whoever decides about it. */
async function ProposalPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, proposal, others } = await view('standards.read-proposals', async (tx, me) => {
    const proposal = isId(id) ? await readProposal(tx, id, me) : null
    if (!proposal) return null
    const isOpen = stateOf(proposal, me.today) === 'waiting'
    return { me, proposal, others: isOpen && proposal.mayDecide ? await joinable(tx, id) : [] }
  })
  const [t, s] = [await words('proposals'), await words('standards')]
  const format = formatFor(me.locale, me.timeZone)
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const { isOwn, standardId, author } = proposal
  const isWaiting = stateOf(proposal, me.today) === 'waiting'
  return (
    <ClientWords namespaces={['proposals.decision']}>
      <Page
        title={<bdi translate="no">{proposal.title}</bdi>}
        intro={
          <>
            {t(standardId ? 'kind_change' : 'kind_new')}{' '}
            {t.rich('by_on', {
              name: () => <bdi translate="no">{author}</bdi>,
              date: format.date(proposal.proposedAt),
            })}
          </>
        }
        actions={
          isOwn &&
          isWaiting && (
            <ButtonLink kind="quiet" href={`/standards/proposals/${id}/edit`}>
              {t('edit')}
            </ButtonLink>
          )
        }
        said={saying && t(saying)}
      >
        <Fate proposal={proposal} today={me.today} />
        <Sheet as="article">
          <p data-content="" className="text-ink-soft text-sm">
            {categoryName(s, proposal)}
          </p>
          <ProposalText proposal={proposal} />
        </Sheet>
        {standardId && (
          <p>
            <Link href={`/standards/${standardId}`} className="link inline-flex min-h-11 items-center">
              {t('to_standard')}
            </Link>
          </p>
        )}
        {isWaiting && proposal.mayDecide && can(me, 'standards.decide-proposal') && (
          <section className="grid gap-4 border-brass border-t-2 pt-6" aria-labelledby="decide">
            <h2 id="decide">{t('decide_title')}</h2>
            {proposal.isRetired && <p>{t('decide_retired')}</p>}
            <DecisionForm
              proposal={{ id, revision: proposal.revision, author, isRetired: proposal.isRetired }}
              others={others.map(other => ({
                id: other.id,
                label: `${other.author}: ${short(other.pledge)}`,
              }))}
            />
          </section>
        )}
        {isOwn && isWaiting && (
          <section className="grid gap-4 border-line border-t pt-6">
            <p className="text-ink-soft">{t('read_by')}</p>
            <WithdrawForm id={id} />
          </section>
        )}
        <p>
          <Link href="/standards/proposals" className="link inline-flex min-h-11 items-center">
            {t('to_all')}
          </Link>
        </p>
      </Page>
    </ClientWords>
  )
}

const short = (text: string) => (text.length > shown ? `${text.slice(0, shown - 1).trimEnd()}…` : text)

/** What became of it, who decided, and what they said. */
async function Fate({ proposal, today }: { proposal: Proposal; today: string }) {
  const t = await words('proposals')
  const state = stateOf(proposal, today)
  const { outcome, decidedBy, words: said, isMade, madeStandardId } = proposal
  return (
    <section className="grid gap-2" aria-label={t('fate')}>
      <p className="flex flex-wrap gap-x-4">
        <StateMark proposal={proposal} today={today} />
        {decidedBy && (
          <span className="text-ink-soft">
            {t.rich('decided_by', { name: () => <bdi translate="no">{decidedBy}</bdi> })}
          </span>
        )}
      </p>
      <p>{t(outcome === 'joined' && isMade ? 'fate_joined_made' : `fate_${state}`)}</p>
      {said && <Words className="border-brass border-s-2 ps-4">{said}</Words>}
      {madeStandardId && (
        <p>
          <Link href={`/standards/${madeStandardId}`} className="link inline-flex min-h-11 items-center">
            {t('to_made')}
          </Link>
        </p>
      )}
    </section>
  )
}
