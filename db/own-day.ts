import { sql } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { Happened } from '@/lib/practice'
import { usualWorkingDays } from '@/lib/readings'
import type { Tx } from './client'

/** A choice as its day knows it, with what became of it. */
export type Choice = {
  words: string
  chosenAt: Date
  happened: Happened | null
  wentWell: string | null
  heardIt: boolean | null
}

/** What somebody has set aside and is not gone yet. */
export type Aside = { id: string; words: string; expiresAt: Date }

type Found = {
  workingDays: number[] | null
  mantra: string | null
  pulse: number | null
  asides: { id: string; words: string; expiresAt: string }[] | null
  choice: (Omit<Choice, 'chosenAt'> & { chosenAt: string }) | null
}

/**
 * What the viewer keeps for a day of theirs, in one statement, for it is read at the start of every shift: the days
 * they work, their mantra (null where it is ours), their pulse, what they set aside in its order, and their choice.
 */
export const readOwnDay = async (tx: Tx, { memberId }: { memberId: string }, day: Day) => {
  const [found] = await tx.execute<Found>(sql`
    select
      (select days from working_days where member_id = ${memberId}) as "workingDays",
      (select words from mantras where member_id = ${memberId}) as mantra,
      (select rating from pulses where member_id = ${memberId} and day = ${day}) as pulse,
      (select jsonb_agg(jsonb_build_object('id', id, 'words', words, 'expiresAt', expires_at) order by expires_at, id)
        from set_asides where member_id = ${memberId}) as asides,
      (select jsonb_build_object('words', c.words, 'chosenAt', c.written_at, 'happened', l.happened,
          'wentWell', l.went_well, 'heardIt', l.heard_it)
        from choices c
        left join look_backs l on l.organization_id = c.organization_id and l.member_id = c.member_id and l.day = c.day
        where c.member_id = ${memberId} and c.day = ${day}) as choice`)
  return {
    workingDays: found?.workingDays ?? usualWorkingDays,
    mantra: found?.mantra ?? null,
    pulse: found?.pulse ?? null,
    asides: (found?.asides ?? []).map((aside): Aside => ({ ...aside, expiresAt: new Date(aside.expiresAt) })),
    choice: found?.choice
      ? ({ ...found.choice, chosenAt: new Date(found.choice.chosenAt) } satisfies Choice)
      : null,
  }
}
