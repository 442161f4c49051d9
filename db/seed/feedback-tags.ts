import { sql } from 'drizzle-orm'
import type { HeardChannel } from '@/lib/feedback'
import { starterTags } from '@/lib/tags'
import { changeHeard, linkFeedback, withdrawHeard } from '../feedback-changes'
import { tagFeedback } from '../feedback-tags'
import { saveTag } from '../tags'
import type { World } from './world'

/** Words by which whoever tags would know what it is about. */
const telling: Record<(typeof starterTags)[number], string> = {
  Waiting: 'wait|minutes|queue|hours?|late',
  Cleanliness: 'clean|dust|spotless|towel|hair|bathroom',
  Friendliness: 'smil|kind|friendly|warm|welcome|patien|thank',
  Breakfast: 'breakfast|egg|coffee|bread|buffet',
  Price: 'price|bill|euro|paid|charge|receipt',
  Noise: 'noise|loud|quiet|drill|music|sleep',
}

/** Tags on what was said, a comment that its manager linked to a person, and two slips that were mended. */
export const seedFeedbackTags = async (world: World) => {
  const { as, admin, chance, daysAgo } = world
  const tags = starterTags.map(name => ({ id: chance.id(), name }))
  await as(admin, async tx => {
    for (const { id, name } of tags)
      await saveTag(tx, { id, name, revision: 0 }, { memberId: admin.memberId, now: daysAgo(120) })
    const said = await tx.execute<{ id: string; words: string }>(sql`
      select id, comment as words from responses where comment is not null
      union all select id, words from heard_feedback`)
    for (const { id, words } of said) {
      const fitting = tags.filter(({ name }) => new RegExp(telling[name], 'i').test(words))
      if (fitting.length > 0 && chance.next() < 0.8)
        await tagFeedback(
          tx,
          id,
          fitting.map(tag => tag.id),
          daysAgo(1),
        )
    }
  })
  await linkOne(world)
  await mendOne(world)
}

/** A comment about somebody whom everybody knew without a name. */
const linkOne = async ({ as, admin, teams, daysAgo }: World) => {
  const [team] = teams
  const whom = team?.people.at(-1)
  if (!team || !whom) return
  await as(admin, async tx => {
    const [comment] = await tx.execute<{ id: string }>(sql`
      select id from responses where comment is not null and team_id = ${team.id} and overall = 5
      order by received_at limit 1`)
    if (comment)
      await linkFeedback(
        tx,
        { id: comment.id, revision: 1, aboutId: whom.memberId, standardId: null },
        daysAgo(2),
      )
  })
}

/** Somebody put a slip right, and somebody else took back what they had logged twice. */
const mendOne = async ({ as, people, daysAgo, admin }: World) => {
  type Logged = {
    id: string
    loggedBy: string
    teamId: string
    channel: HeardChannel
    words: string
    day: string
  }
  const logged = await as(admin, tx =>
    tx.execute<Logged>(sql`
      select id, logged_by as "loggedBy", team_id as "teamId", channel, words, to_char(day, 'YYYY-MM-DD') as day
      from heard_feedback where about_id is null and standard_id is null order by logged_at limit 2`),
  )
  const [first, second] = logged
  const whose = (entry: Logged) => people.find(person => person.memberId === entry.loggedBy)
  const mender = first && whose(first)
  if (first && mender)
    await as(mender, tx =>
      changeHeard(
        tx,
        { ...first, revision: 1, customers: 'external', rating: 4, aboutId: null, standardId: null },
        daysAgo(3),
      ),
    )
  const taker = second && whose(second)
  if (second && taker)
    await as(taker, tx =>
      withdrawHeard(tx, { id: second.id, revision: 1, reason: 'Logged twice.' }, daysAgo(2)),
    )
}
