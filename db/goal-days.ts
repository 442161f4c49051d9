import { sql } from 'drizzle-orm'
import type { DatedGoal, DatedMilestone } from '@/lib/goals/occasions'
import type { Tx } from './client'
import { stateNow } from './goals'

type Writer = { memberId: string }

/** A milestone as Today shows it: due and not reached, or reached today. */
export type MilestoneToday = {
  id: string
  name: string
  dueOn: string | null
  prize: string | null
  reached: boolean
}

type GoalToday = Omit<DatedGoal, 'rhythm'> & {
  rhythm: DatedGoal['rhythm']
  lastReview: string | null
  milestones: MilestoneToday[] | null
}

const dated = sql`g.id, g.words, g.due_on as "dueOn", g.rhythm, g.rhythm_from as "rhythmFrom"`

/**
 * The viewer's open goals with their days and latest review, and of each the milestones that are due until today or
 * were reached today.
 */
export const listToday = async (tx: Tx, { memberId }: Writer, today: string) => [
  ...(await tx.execute<GoalToday>(sql`
    select ${dated}, (
      select max(r.day) from goal_reviews r where r.organization_id = g.organization_id and r.goal_id = g.id
    ) as "lastReview", (
      select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'dueOn', m.due_on, 'prize', m.prize,
        'reached', m.reached_on is not null) order by m.due_on, m.id)
      from goal_milestones m
      where m.organization_id = g.organization_id and m.goal_id = g.id
        and (m.reached_on = ${today} or (m.reached_on is null and m.due_on <= ${today}))
    ) as milestones
    from goals g
    where g.member_id = ${memberId} and ${stateNow} = 'open'
    order by g.created_at, g.id`)),
]

/** The viewer's open goals and those of their milestones that have a day. */
export const listDated = async (tx: Tx, { memberId }: Writer) => {
  const [goals, milestones] = await Promise.all([
    tx.execute<Pick<DatedGoal, keyof DatedGoal>>(sql`
      select ${dated} from goals g where g.member_id = ${memberId} and ${stateNow} = 'open'`),
    tx.execute<Pick<DatedMilestone, keyof DatedMilestone>>(sql`
      select m.id, m.goal_id as "goalId", m.name, m.due_on as "dueOn", m.reached_on as "reachedOn"
      from goal_milestones m
      join goals g on g.organization_id = m.organization_id and g.id = m.goal_id
      where m.member_id = ${memberId} and m.due_on is not null and ${stateNow} = 'open'`),
  ])
  return { goals: [...goals], milestones: [...milestones] }
}
