import * as z from 'zod'
import { endpoint } from '@/app/gate'
import { addAuditEntry } from '@/db/audit'
import { endSessions } from '@/db/identities'
import { newId } from '@/lib/ids'
import { leaveAfter, leaving } from '../leaving'

/** Ends every session of the person, this one too. */
export const POST = leaveAfter(
  endpoint('account.sign-out-everywhere', z.object({}), async (tx, _value, me) => {
    await endSessions(tx)
    const entry = { memberId: me.memberId, deed: 'account.sign-out-everywhere', subjectId: me.memberId }
    await addAuditEntry(tx, { ...entry, id: newId(me.now) })
    return leaving('signed-out-everywhere')
  }),
)
