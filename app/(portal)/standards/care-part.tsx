import { words } from '@/app/words'
import { ownColleagues } from '@/db/colleagues'
import { can } from '@/lib/access'
import { colleagueLabel } from '@/lib/colleagues'
import type { ReadPart } from './[id]/part'
import { EntrustForm, RetireForm } from './care'
import { PublicCare } from './public/care-part'

const mostSuggested = 50

/** For admins: who looks after it, and whether it is in use. */
export const careOfIt: ReadPart = async (
  tx,
  me,
  _scope,
  { id, owner, published, retiredAt, publicSince },
) => {
  if (!can(me, 'standards.entrust')) return null
  const people = await ownColleagues(tx, me, mostSuggested)
  const t = await words('standards')
  return (
    <section className="grid gap-4 border-line border-t pt-6" aria-labelledby="care">
      <h2 id="care">{t('care_title')}</h2>
      <EntrustForm id={id} owner={owner} people={people.map(colleagueLabel)} />
      {published.length > 0 && (
        <>
          {(publicSince || !retiredAt) && <PublicCare id={id} isPublic={publicSince !== null} />}
          <p className="text-ink-soft">{t(retiredAt ? 'bring_back_intro' : 'retire_intro')}</p>
          <RetireForm id={id} retired={retiredAt !== null} />
        </>
      )}
    </section>
  )
}
