import type { Metadata } from 'next'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { decidedProposals, ownProposals, type Proposal, waitingProposals } from '@/db/proposal-lists'
import { can } from '@/lib/access'
import { isId } from '@/lib/ids'
import { ProposalLines } from './proposal-state'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('title'),
})

type Query = { said?: string | string[]; after?: string | string[] }

const most = 50
const mostOpen = 500

export default whole(Proposals)

/** What one proposed and what became of it; for whoever decides first what waits, and last what was decided. */
async function Proposals({ searchParams }: { searchParams: Promise<Query> }) {
  const { said, after } = await searchParams
  const before = typeof after === 'string' && isId(after) ? after : null
  const { me, waiting, own, decided } = await view('standards.read-proposals', async (tx, me) => {
    const [waiting, own, decided] = await Promise.all([
      before ? [] : waitingProposals(tx, me, mostOpen),
      before ? [] : ownProposals(tx, me, mostOpen),
      decidedProposals(tx, me, { after: before, most: most + 1 }),
    ])
    return { me, waiting, own, decided }
  })
  const t = await words('proposals')
  const last = decided.length > most ? decided[most - 1] : undefined
  const isEmpty = waiting.length + own.length + decided.length === 0
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      said={said === 'withdrawn' ? t('said_withdrawn') : undefined}
      actions={
        <>
          {can(me, 'standards.see-exercises') && (
            <ButtonLink kind="quiet" href="/standards/exercises">
              {t('to_exercises')}
            </ButtonLink>
          )}
          <ButtonLink href="/standards/proposals/new">{t('propose')}</ButtonLink>
        </>
      }
    >
      {isEmpty && <Empty>{t('none')}</Empty>}
      <Lines id="waiting" title={t('waiting_title')} proposals={waiting} today={me.today} named />
      <Lines id="own" title={t('own_title')} proposals={own} today={me.today} />
      <Lines
        id="decided"
        title={t('decided_title')}
        proposals={decided.slice(0, most)}
        today={me.today}
        named
      />
      {last && (
        <div>
          <ButtonLink kind="quiet" href={`/standards/proposals?after=${last.id}`}>
            {t('older')}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}

function Lines({
  id,
  title,
  proposals,
  today,
  named = false,
}: {
  id: string
  title: string
  proposals: Proposal[]
  today: string
  named?: boolean
}) {
  if (proposals.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ProposalLines proposals={proposals} today={today} named={named} />
    </section>
  )
}
