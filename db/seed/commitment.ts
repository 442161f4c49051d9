import { lastMonth } from '@/lib/commitment'
import { ranksInMonth } from '../commitment-months'
import { showTicks } from '../commitment-shown'
import type { World } from './world'

/** The head of the house shows their own ticks, and somebody has looked at the month that is over. */
export const seedCommitment = async ({ as, chance, head, admin, day, daysAgo }: World) => {
  const { memberId } = head
  await as(head, tx => showTicks(tx, { id: chance.id(), memberId, shownAt: daysAgo(45) }))
  await as(admin, tx => ranksInMonth(tx, lastMonth(day)))
}
