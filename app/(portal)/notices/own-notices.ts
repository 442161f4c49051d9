import type { Member } from '@/app/session'
import { readNoticeChoices } from '@/db/notice-times'
import { listNotices } from '@/db/notices'
import { cameUntil, daysKept, isTimeToRemind, type NoticeKind, offeredKinds } from '@/lib/notices'

type Tx = Parameters<typeof listNotices>[0]

/** Not told while the viewer's own words are closed: they couldn't be opened. */
const ofWords: readonly NoticeKind[] = ['shared', 'read', 'reading']

/** What there is to tell the viewer by now, of the kinds that they want, and when it came. */
export const readOwnNotices = async (tx: Tx, me: Member, newAlone: 'new' | 'all') => {
  const { days, minute, seenUntil, silenced } = await readNoticeChoices(tx, me)
  const times = { days, minute }
  const until = cameUntil(me.now, times, me.clock)
  const kept = new Date(until.getTime() - daysKept * 24 * 60 * 60 * 1000)
  const remind = isTimeToRemind(me.now, times, me.clock)
  const kinds = offeredKinds(me).filter(
    kind =>
      !silenced.includes(kind) &&
      !(me.reset?.closed && ofWords.includes(kind)) &&
      (kind !== 'reading' || remind),
  )
  const since = newAlone === 'new' && seenUntil && seenUntil > kept ? seenUntil : kept
  const notices = await listNotices(tx, me, kinds, { since, until, seen: seenUntil })
  return { notices, until, seenUntil, minute }
}
