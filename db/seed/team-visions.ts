import { setTeamVision } from '../team-visions'
import type { World } from './world'

const visions: Record<string, string> = {
  'Front desk': 'The question is theirs, the running is ours.',
  Restaurant: 'Whoever sits down with us has arrived.',
  Housekeeping: 'They sleep as if somebody had thought of them. Somebody has.',
  Reception: 'Nobody has to say twice why they have come.',
}

/** How some teams want their customers to feel; the others have not said it yet. */
export const seedTeamVisions = async ({ admin, teams, chance, daysAgo, as }: World) => {
  await as(admin, async tx => {
    for (const { id, name } of teams) {
      const words = visions[name]
      if (!words) continue
      await setTeamVision(tx, {
        id: chance.id(),
        teamId: id,
        words,
        setBy: admin.memberId,
        setAt: daysAgo(41),
        revision: 0,
      })
    }
  })
}
