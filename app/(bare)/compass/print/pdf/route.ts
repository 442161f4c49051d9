import { isOneTooMany } from '@/app/exports'
import { endpoint } from '@/app/gate'
import { download, refusal } from '@/app/paper/download'
import { addAuditEntry } from '@/db/audit'
import { newId } from '@/lib/ids'
import { paperIn } from '@/lib/papers'
import { paperForm } from '@/lib/papers.form'

/** My compass as a PDF. */
export const GET = endpoint('compass.print', paperForm, async (tx, asked, me) => {
  const { paper = paperIn(me.timeZone) } = asked
  const page = '/compass/print'
  if (await isOneTooMany(tx, me)) return refusal({ page, paper }, 'many')
  await addAuditEntry(tx, {
    id: newId(me.now),
    memberId: me.memberId,
    deed: 'compass.print',
    subjectId: null,
  })
  return () => download({ page, name: 'my-compass', format: 'pdf', paper })
})
