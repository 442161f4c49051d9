import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readProposal } from '@/db/proposal-lists'
import { isId } from '@/lib/ids'
import { stateOf } from '@/lib/standard-proposals'
import { ProposalForm } from '../../proposal-form'
import { ProposalText } from '../../proposal-text'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('proposals'))('edit_title'),
})

export default whole(EditProposal)

/** For whoever proposed it; once it is decided only to read what was sent, so that nothing typed meanwhile is lost. */
async function EditProposal({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { proposal, isWaiting } = await view('standards.propose', async (tx, me) => {
    const proposal = isId(id) ? await readProposal(tx, id, me) : null
    return proposal?.isOwn ? { proposal, isWaiting: stateOf(proposal, me.today) === 'waiting' } : null
  })
  const t = await words('proposals')
  const { standardId, exerciseId, category, ownCategory } = proposal
  const kind = standardId ? 'change' : exerciseId ? 'answer' : 'new'
  const { title, why, happens, expects, pledge, lookFor } = proposal
  return (
    <ClientWords namespaces={['proposals.form']}>
      <Page title={t('edit_title')} intro={t(isWaiting ? 'read_by' : 'edit_over')}>
        <ProposalForm
          kind={kind}
          hidden={{
            id,
            revision: String(proposal.revision),
            ...(standardId && { standardId }),
            ...(exerciseId && { exerciseId, category, ownCategory: ownCategory ?? '' }),
          }}
          value={{
            why,
            happens,
            expects,
            pledge,
            lookFor,
            ...(!standardId && { title, category, ownCategory }),
          }}
          isSent
          saved={<ProposalText proposal={proposal} />}
        />
      </Page>
    </ClientWords>
  )
}
