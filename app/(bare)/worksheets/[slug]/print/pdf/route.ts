import { printAddress } from '@/app/(portal)/worksheets/addresses'
import { isOneTooMany } from '@/app/exports'
import { endpoint } from '@/app/gate'
import { download, refusal } from '@/app/paper/download'
import { addAuditEntry } from '@/db/audit'
import { newId } from '@/lib/ids'
import { paperIn } from '@/lib/papers'
import { sheetForm } from '@/lib/papers.form'
import { ownRound } from '../own-round'

/** One's own sheet as a PDF. */
export const GET = endpoint('worksheets.print', sheetForm, async (tx, asked, me) => {
  const own = await ownRound(tx, asked.slug, asked.round, me)
  if (!own) return null
  const { paper = paperIn(me.timeZone), slug } = asked
  const page = printAddress(slug)
  const query = { round: String(own.round.number) }
  if (await isOneTooMany(tx, me)) return refusal({ page, query, paper }, 'many')
  await addAuditEntry(tx, {
    id: newId(me.now),
    memberId: me.memberId,
    deed: 'worksheets.print',
    subjectId: own.round.id,
  })
  const name = own.round.number > 1 ? `${slug}-${own.round.number}` : slug
  return () => download({ page, query, name, format: 'pdf', paper })
})
