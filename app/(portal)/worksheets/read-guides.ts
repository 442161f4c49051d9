import type { Member } from '@/app/session'
import { listNewestFinished } from '@/db/finished-rounds'
import { readMission } from '@/db/organizations'
import { letterSheet } from '@/lib/readings'
import { ownValues } from '@/lib/worksheets/compass'
import type { Worksheet } from '@/lib/worksheets/worksheet'

type Tx = Parameters<typeof readMission>[0]

/** What one steers by, beside a step that asks for it. */
export type Guides = {
  mission: string | null
  organizationVision: string | null
  /** One's own, from the newest round that was finished. */
  ownVision: string | null
  /** What matters most to one, likewise. */
  ownValues: string[]
}

const valuesSheet = 'personal-values'

/** Reads what the steps of a worksheet want beside them, and nothing that none of them wants. */
export const readGuides = async (tx: Tx, { slug, steps }: Worksheet, me: Member): Promise<Guides> => {
  const wantsMission = steps.some(step => step.besideMission)
  const sheets = [
    ...(slug !== letterSheet && steps.some(step => step.besideVision) ? [letterSheet] : []),
    ...(steps.some(step => step.besideValues) ? [valuesSheet] : []),
  ]
  const [mission, rounds] = await Promise.all([
    wantsMission ? readMission(tx) : null,
    sheets.length > 0 ? listNewestFinished(tx, sheets, me) : [],
  ])
  const vision = rounds.find(round => round.slug === letterSheet)?.answers?.vision
  return {
    mission,
    organizationVision: me.serviceVision,
    ownVision: typeof vision === 'string' ? vision : null,
    ownValues: ownValues(rounds.filter(round => round.slug === valuesSheet)),
  }
}
