import { isOneTooMany } from '@/app/exports'
import type { Member } from '@/app/session'
import { addAuditEntry } from '@/db/audit'
import { newId } from '@/lib/ids'
import { type Paper, paperIn } from '@/lib/papers'
import { setPoster } from '@/lib/poster'
import { download, refusal } from './download'
import type { Format } from './draw'

type Tx = Parameters<typeof addAuditEntry>[0]

/** A poster as a file: what its route handler does once it has found the words. */
export async function posterFile(
  tx: Tx,
  me: Member,
  wanted: {
    /** Its words. */
    said: string
    deed: string
    subjectId: string | null
    page: string
    name: string
    format: Format
    paper: Paper | undefined
  },
) {
  const { said, deed, subjectId, page, name, format, paper = paperIn(me.timeZone) } = wanted
  if (!setPoster(said, paper)) return refusal({ page, paper }, 'long')
  if (await isOneTooMany(tx, me)) return refusal({ page, paper }, 'many')
  await addAuditEntry(tx, { id: newId(me.now), memberId: me.memberId, deed, subjectId })
  return () => download({ page, name, format, paper, single: true })
}
