import { randomUUID } from 'node:crypto'
import { superuser } from './database'
import type { Person } from './house'

type Given = {
  words?: string
  due?: string | null
  rhythm?: 'none' | 'week' | 'two_weeks' | 'month'
  rhythmFrom?: string
  milestone?: { name?: string; due?: string; prize?: string }
}

/** A goal that somebody has written already, with a milestone, straight into the database. */
export const writtenGoal = async (
  person: Person,
  { words = 'Greet ten guests by name', due = null, rhythm = 'none', rhythmFrom, milestone = {} }: Given = {},
): Promise<{ id: string; milestoneId: string }> => {
  const owner = { organization_id: person.organizationId, member_id: person.memberId }
  const id = randomUUID()
  const milestoneId = randomUUID()
  await superuser`insert into goals ${superuser({
    ...owner,
    id,
    words,
    term: 'short',
    due_on: due,
    rhythm,
    rhythm_from: rhythmFrom ?? '2026-05-01',
    created_at: new Date(),
  })}`
  await superuser`insert into goal_milestones ${superuser({
    ...owner,
    id: milestoneId,
    goal_id: id,
    name: milestone.name ?? 'Five of them',
    due_on: milestone.due ?? '2026-05-20',
    prize: milestone.prize ?? 'Custard tarts',
    created_at: new Date(),
  })}`
  return { id, milestoneId }
}
