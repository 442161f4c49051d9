import * as z from 'zod'
import { endpoint } from '@/app/gate'
import { endSession } from '@/db/identities'

/** Ends this session and takes what the browser kept of it. */
export const POST = endpoint('account.sign-out', z.object({}), async (tx, _value, me) => {
  await endSession(tx, me.sessionId)
  return new Response(null, {
    status: 303,
    headers: {
      location: '/sign-in?said=signed-out',
      'set-cookie': '__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax',
      'clear-site-data': '"cache", "storage"',
      'cache-control': 'no-store',
    },
  })
})
