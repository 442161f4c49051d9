import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { newId } from '@/lib/ids'
import { mayGiveRank, type Rank } from '@/lib/people'
import type { Tx } from './client'
import { members } from './members'
import { lockOrganization } from './organizations'
import { teamMembers, teams } from './teams'

type Changer = { memberId: string; rank: Rank; now: Date }

type Change = {
  id: string
  name: string
  rank: Rank
  isAdmin: boolean
  /** The one that the admin saw. */
  revision: number
  teams: string[]
  manages: string[]
}

type Errors = Record<string, string[]>
const stale: Errors = { '': ['stale'] }

/** The admins that are left, once nobody else can change them any more. */
const lockAdmins = async (tx: Tx): Promise<string[]> => {
  await lockOrganization(tx)
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(members.isAdmin, isNull(members.deactivatedAt)))
  return rows.map(row => row.id)
}

/** Changes a member's name, rank, part and teams; or says beside which field it can't be. */
export const changeMember = async (tx: Tx, change: Change, me: Changer): Promise<Errors | null> => {
  const admins = await lockAdmins(tx)
  const [person] = await tx
    .select({ rank: members.rank, isAdmin: members.isAdmin, revision: members.revision })
    .from(members)
    .where(eq(members.id, change.id))
  if (!person || person.revision !== change.revision || !admins.includes(me.memberId)) return stale
  if (
    person.rank !== change.rank &&
    !(mayGiveRank(me.rank, person.rank) && mayGiveRank(me.rank, change.rank))
  )
    return { rank: ['above_you'] }
  if (person.isAdmin && !change.isAdmin && !admins.some(id => id !== change.id))
    return { isAdmin: ['last_admin'] }

  const { name, rank, isAdmin } = change
  await tx
    .update(members)
    .set({ name, rank, isAdmin, revision: change.revision + 1 })
    .where(eq(members.id, change.id))
  return placeMember(tx, change, me)
}

/** Puts a member into exactly these teams; whoever manages a team belongs to it. */
const placeMember = async (tx: Tx, change: Change, me: Changer): Promise<Errors | null> => {
  const wanted = [...new Set([...change.teams, ...change.manages])]
  await tx
    .delete(teamMembers)
    .where(and(eq(teamMembers.memberId, change.id), notInArray(teamMembers.teamId, wanted)))
  if (wanted.length === 0) return null
  const known = await tx.select({ id: teams.id }).from(teams).where(inArray(teams.id, wanted))
  if (known.length < wanted.length) return { teams: ['choose_one'] }
  await tx
    .insert(teamMembers)
    .values(
      wanted.map(teamId => ({
        id: newId(me.now),
        teamId,
        memberId: change.id,
        manages: change.manages.includes(teamId),
      })),
    )
    .onConflictDoUpdate({
      target: [teamMembers.organizationId, teamMembers.memberId, teamMembers.teamId],
      set: { manages: sql`excluded.manages` },
    })
  return null
}

/** Ends a membership and signs the person out everywhere. One's own, and so the last admin's, it does not end. */
export const deactivateMember = async (tx: Tx, id: string, me: Changer): Promise<Errors | null> => {
  const admins = await lockAdmins(tx)
  if (!admins.includes(me.memberId)) return stale
  if (id === me.memberId) return { '': ['not_yourself'] }
  const ended = await tx
    .update(members)
    .set({
      deactivatedAt: sql`coalesce(${members.deactivatedAt}, now())`,
      revision: sql`${members.revision} + 1`,
    })
    .where(eq(members.id, id))
    .returning({ id: members.id })
  if (ended.length === 0) return stale
  await tx.execute(sql`select end_member_sessions(${id}::uuid)`)
  return null
}

/** Takes somebody up again as they were. */
export const bringBackMember = async (tx: Tx, id: string): Promise<Errors | null> => {
  const back = await tx
    .update(members)
    .set({ deactivatedAt: null, revision: sql`${members.revision} + 1` })
    .where(eq(members.id, id))
    .returning({ id: members.id })
  return back.length > 0 ? null : stale
}

/** Changes the viewer's own name. */
export const renameMember = async (tx: Tx, id: string, name: string) => {
  await tx
    .update(members)
    .set({ name, revision: sql`${members.revision} + 1` })
    .where(eq(members.id, id))
}
