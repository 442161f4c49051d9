import { words } from '@/app/words'
import { listStandards } from '@/db/standards'
import { Due } from '../today/due'
import type { ReadPart } from '../today/part'

/** Published standards that one hasn't accepted yet. */
export const standardsDue: ReadPart = async (tx, me) => {
  const open = (await listStandards(tx, me)).filter(({ dueOn, accepted }) => dueOn !== null && !accepted)
  if (open.length === 0) return null
  return { key: 'standards', left: open.length, shown: <StandardsDue open={open} /> }
}

async function StandardsDue({ open }: { open: { id: string; title: string }[] }) {
  const t = await words('today')
  return (
    <Due
      id="standards-due"
      title={t('standards_due', { count: open.length })}
      all="/standards"
      things={open.map(({ id, title }) => ({
        key: id,
        href: `/standards/${id}`,
        name: <bdi translate="no">{title}</bdi>,
        what: t('read_and_accept'),
      }))}
    />
  )
}
