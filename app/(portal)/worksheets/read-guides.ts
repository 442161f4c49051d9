import type { Member } from '@/app/session'
import { listNewestFinished } from '@/db/finished-rounds'
import { readMission } from '@/db/organizations'
import { letterSheet } from '@/lib/readings'
import type { Worksheet } from '@/lib/worksheets/worksheet'

type Tx = Parameters<typeof readMission>[0]

/** What one steers by, beside a step that asks for it. */
export type Guides = {
  mission: string | null
  organizationVision: string | null
  /** One's own, from the newest round that was finished. */
  ownVision: string | null
}

/** Reads what the steps of a worksheet want beside them, and nothing that none of them wants. */
export const readGuides = async (tx: Tx, { slug, steps }: Worksheet, me: Member): Promise<Guides> => {
  const wantsMission = steps.some(step => step.besideMission)
  const wantsOwn = slug !== letterSheet && steps.some(step => step.besideVision)
  const [mission, [own]] = await Promise.all([
    wantsMission ? readMission(tx) : null,
    wantsOwn ? listNewestFinished(tx, [letterSheet], me) : [],
  ])
  const vision = own?.answers?.vision
  return {
    mission,
    organizationVision: me.serviceVision,
    ownVision: typeof vision === 'string' ? vision : null,
  }
}
