import { Fragment } from 'react'
import { words } from '@/app/words'

/** Whose proposals a version was made of. */
export async function ProposedBy({ people }: { people: { memberId: string; name: string }[] }) {
  if (people.length === 0) return null
  const t = await words('standards')
  return (
    <p className="text-ink-soft">
      {t.rich('proposed_by', {
        names: () =>
          people.map(({ memberId, name }, at) => (
            <Fragment key={memberId}>
              {at > 0 && ', '}
              <bdi translate="no">{name}</bdi>
            </Fragment>
          )),
      })}
    </p>
  )
}
