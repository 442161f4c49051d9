import { publicView } from '@/app/gate'
import { isReachable } from '@/db/health'

export const dynamic = 'force-dynamic'

/** For the one who runs it: 200 when the database answers, else 503. */
export const GET = async () => {
  const well = await publicView(isReachable).catch(() => false)
  return Response.json({ well }, { status: well ? 200 : 503 })
}
