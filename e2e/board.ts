import { randomUUID } from 'node:crypto'
import { questionOf } from '@/lib/board/week'
import { weekOf } from '@/lib/dates'
import { superuser } from './database'
import { type House, houseDay, type Role } from './house'

type Written = {
  words: string
  audience?: 'self' | 'team' | 'organization'
  /** The team that it is for, where it is for one. */
  teamId?: string
  week?: string
}

/** An answer that somebody of a house has written already; this week's, where no other is named. */
export const answered = async (house: House, who: Role, written: Written): Promise<string> => {
  const id = randomUUID()
  const { words, teamId, week = weekOf(houseDay()) } = written
  const audience = teamId ? 'team' : (written.audience ?? 'organization')
  await superuser`insert into board_answers ${superuser({
    organization_id: house.id,
    id,
    member_id: house.people[who].memberId,
    week,
    question: questionOf(week),
    words,
    audience,
    team_id: teamId ?? null,
    saved_at: new Date(),
    shared_at: audience === 'self' ? null : new Date(),
  })}`
  return id
}

/** An admin's hiding of an answer, with its reason. */
export const hidden = async (house: House, answerId: string, reason = 'Somebody can be recognized.') => {
  const id = randomUUID()
  const place = { organization_id: house.id, id }
  await superuser`insert into board_hidings ${superuser({ ...place, answer_id: answerId })}`
  await superuser`insert into board_hiding_reasons ${superuser({
    ...place,
    hiding_id: id,
    hidden_by: house.people.admin.memberId,
    hidden_at: new Date(),
    reason,
  })}`
  return id
}
