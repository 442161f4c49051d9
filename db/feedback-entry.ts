import { sql } from 'drizzle-orm'
import type { BroughtBy } from '@/lib/feedback'
import { takeNamesOut } from '@/lib/names'
import type { Tx, Viewer } from './client'
import { colleaguesOf, type Feedback, readsNames } from './feedback'

/** One thing that a customer said, with all there is to know of it. */
export type FeedbackEntry = Omit<Feedback, 'at'> & {
  kind: 'response' | 'heard'
  /** When it was received or logged. */
  at: string
  broughtBy: BroughtBy | null
  /** From 0 to 10. */
  wouldTell: number | null
  /** Where the survey's link hangs; null for those who don't look after it. */
  place: string | null
  /** Who logged it; null for those who neither did nor lead the team. */
  loggedBy: string | null
  revision: number
  withdrawn: boolean
  /** The viewer leads the team that it was said to. */
  leads: boolean
}

/** One response or heard feedback as far as the viewer may read it; null where there is none for them. */
export const readFeedback = async (tx: Tx, me: Viewer, id: string): Promise<FeedbackEntry | null> => {
  const [found] = await tx.execute<FeedbackEntry>(sql`
    select e.id, e.kind, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      to_char(e.day, 'YYYY-MM-DD') as day, e.channel, e.customers, e.rating, coalesce(w.comment, e.words) as words,
      w.who_helped as "whoHelped", e.understood, e.welcome, e.important, e.comfortable,
      e.would_return as "wouldReturn", e.would_tell as "wouldTell", e.brought_by as "broughtBy", l.label as place,
      e.team_id as "teamId", t.name as team, e.about_id as "aboutId", m.name as about, e.standard_id as "standardId",
      v.title as standard, e.revision, e.withdrawn, e.logged_by = ${me.memberId}::uuid is true as mine,
      p.name as "loggedBy", array(
        select jsonb_build_object('id', k.id, 'name', k.name)
        from feedback_tags g join tags k on k.id = g.tag_id
        where g.response_id = e.id or g.heard_id = e.id order by lower(k.name)
      ) as tags
    from (
      select 'response' as kind, id, received_at as at, day, 'survey' as channel, customers, overall as rating,
        comment as words, understood, welcome, important, comfortable, would_return, would_tell, brought_by, link_id,
        team_id, about_id, standard_id, revision, null::uuid as logged_by, false as withdrawn
      from responses where id = ${id} and set_aside_at is null
      union all
      select 'heard', id, logged_at, day, channel, customers, rating, words, null, null, null, null, null, null, null,
        null, team_id, about_id, standard_id, revision, logged_by, withdrawn_at is not null
      from heard_feedback where id = ${id}
    ) e
    join teams t on t.id = e.team_id
    left join members m on m.id = e.about_id
    left join members p on p.id = e.logged_by
    left join response_words w on w.id = e.id
    left join survey_links l on l.id = e.link_id
    left join lateral (
      select title from standard_versions w where w.standard_id = e.standard_id and w.published_at is not null
      order by w.number desc limit 1
    ) v on true`)
  if (!found) return null
  const leads = me.role === 'admin' || me.managedTeams.includes(found.teamId)
  const entry = { ...found, leads, loggedBy: leads || found.mine ? found.loggedBy : null }
  if (entry.words === null || readsNames(entry, me)) return entry
  return { ...entry, words: takeNamesOut(entry.words, await colleaguesOf(tx, me)) }
}
