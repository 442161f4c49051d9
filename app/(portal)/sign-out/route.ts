import * as z from 'zod'
import { endpoint } from '@/app/gate'
import { endSession } from '@/db/identities'
import { leaveAfter, leaving } from './leaving'

/** Ends this session. */
export const POST = leaveAfter(
  endpoint('account.sign-out', z.object({}), async (tx, _value, me) => {
    await endSession(tx, me.sessionId)
    return leaving('signed-out')
  }),
)
