import { desc, eq } from 'drizzle-orm'
import type { Day } from '@/lib/dates'
import type { Tx } from './client'
import { members } from './members'
import { listAudiences } from './standard-audiences'
import { standards, standardVersions } from './standards'

/** A version with the teams that it applies to, by name; none: everybody. */
export type Version = typeof standardVersions.$inferSelect & { teams: { id: string; name: string }[] }

/** A standard with every version that the viewer may see, newest first; null when there is none. */
export const readStandard = async (tx: Tx, id: string, today: Day) => {
  const [[standard], rows, audiences] = await Promise.all([
    tx
      .select({
        retiredAt: standards.retiredAt,
        publicSince: standards.publicSince,
        ownerId: standards.ownerId,
        owner: members.name,
      })
      .from(standards)
      .innerJoin(members, eq(members.id, standards.ownerId))
      .where(eq(standards.id, id)),
    tx
      .select()
      .from(standardVersions)
      .where(eq(standardVersions.standardId, id))
      .orderBy(desc(standardVersions.number)),
    listAudiences(tx, id),
  ])
  if (!standard || rows.length === 0) return null
  const versions: Version[] = rows.map(row => ({
    ...row,
    teams: audiences
      .filter(({ versionId }) => versionId === row.id)
      .map(({ teamId, name }) => ({ id: teamId, name })),
  }))
  const published = versions.filter(version => version.publishedAt)
  const started = published.filter(({ startsOn }) => startsOn !== null && startsOn <= today)
  return {
    id,
    ...standard,
    draft: versions.find(version => !version.publishedAt) ?? null,
    /** In force; of a retired one, the last that was. */
    current: started[0] ?? null,
    /** Published, and not started yet; the next first. */
    coming: published.filter(version => !started.includes(version)).reverse(),
    published,
    /** Whoever accepted this number or a later one has nothing to do. */
    askedSince: started.find(version => version.change === 'material')?.number ?? null,
  }
}

export type Standard = NonNullable<Awaited<ReturnType<typeof readStandard>>>
