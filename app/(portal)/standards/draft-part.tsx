import { formatFor } from '@/app/format'
import { words } from '@/app/words'
import { listProposers } from '@/db/standard-proposers'
import { can } from '@/lib/access'
import { standingOf } from '@/lib/standing'
import type { ReadPart } from './[id]/part'
import { DiscardForm } from './care'
import { ProposedBy } from './proposed-by'
import { PublishForm } from './publish-form'
import { StandardText } from './standard-text'

/** The draft as colleagues will read it, for whoever writes it; admins publish or discard it. */
export const draftOfIt: ReadPart = async (tx, me, _scope, { id, draft }) => {
  if (!draft) return null
  const proposers = (await listProposers(tx, id)).filter(({ versionId }) => versionId === draft.id)
  const t = await words('standards')
  const publishes = can(me, 'standards.publish')
  return (
    <section className="grid gap-4 border-brass border-t-2 pt-6" aria-labelledby="publish">
      <h2 id="publish">{t(publishes ? 'publish_title' : 'draft')}</h2>
      <p>{t('publish_intro')}</p>
      <ProposedBy people={proposers} />
      <StandardText text={draft} format={formatFor(me.locale, me.timeZone)} today={me.today} />
      {publishes && (
        <PublishForm
          draft={{ id: draft.id, number: draft.number, revision: draft.revision }}
          today={me.today}
          asksWhatIsTold={standingOf(draft) === 'gap' && !draft.toldCustomers}
        />
      )}
      {can(me, 'standards.discard') && <DiscardForm draft={{ id: draft.id, revision: draft.revision }} />}
    </section>
  )
}
