import { publicView } from '@/app/gate'
import { hashToken } from '@/app/token-hash'
import { words } from '@/app/words'
import { findFeed } from '@/db/calendar-feeds'
import { addDays, addMonths } from '@/lib/dates'
import { goalsCalendar } from '@/lib/goals/feed'
import { occasions } from '@/lib/goals/occasions'
import { readToken } from '@/lib/invitation-token'

export const dynamic = 'force-dynamic'

const secret = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }

/** How far back a calendar program may still see what was due, and how far ahead. */
const daysBack = 31
const monthsAhead = 12

/**
 * For a calendar program, which has no session: the days of the goals of whoever made the address. Unknown, revoked
 * and malformed ones, those of people who left, and those whose words are closed, all answer alike.
 */
export const GET = async (_request: Request, { params }: { params: Promise<{ token: string }> }) => {
  const token = readToken((await params).token)
  const { feed } = await publicView(async tx => ({
    feed: token ? await findFeed(tx, hashToken(token)) : null,
  }))
  if (!feed) return new Response(null, { status: 404, headers: secret })
  const { goals, milestones, today, now } = feed
  const t = await words('goals')
  const open = milestones.filter(({ reachedOn }) => reachedOn === null)
  const days = occasions(goals, open, addDays(today, -daysBack), addMonths(today, monthsAhead))
  const texts = {
    name: t('feed_name'),
    milestone: (title: string) => title,
    goal: (title: string) => t('feed_goal', { title }),
    review: (title: string) => t('feed_review', { title }),
  }
  return new Response(goalsCalendar(days, texts, new Date(now)), {
    headers: { ...secret, 'content-type': 'text/calendar; charset=utf-8' },
  })
}
