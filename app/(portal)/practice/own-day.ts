import type { Member } from '@/app/session'
import { newId } from '@/lib/ids'

/** Where and when a part of a day is written. The day is its key, so the id may be made here. */
export const ownDay = (me: Member, day: string) => ({
  id: newId(me.now),
  memberId: me.memberId,
  teamId: me.ownTeams[0] ?? null,
  day,
  writtenAt: me.now,
})

/** Back to Today with what was done, or with the news that it was kept for the day before. */
export const saidOn = (day: string, me: Member, said: string) =>
  `/today?said=${day === me.today ? said : 'day_before'}`
