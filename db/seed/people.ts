import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { demoPassword } from '@/lib/demo'
import { asIdentity } from '../client'
import { addIdentity } from '../identities'
import { members } from '../members'
import { teamMembers } from '../teams'
import type { World } from './world'

/** Somebody who worked here until the spring and has gone; what they did stays. */
const leavers: Record<string, { name: string; login: string }> = {
  harbour: { name: 'Paulo Serra', login: 'paulo.serra@harbour' },
  northside: { name: 'Ruth Okell', login: 'ruth.okell@northside' },
}

/** The one who left, deactivated by the admin. */
export const seedLeaver = async ({ as, admin, teams, cast, chance, daysAgo }: World) => {
  const leaver = leavers[cast.shortName]
  if (!leaver) return
  const identityId = chance.id()
  const memberId = chance.id()
  const passwordHash = await hash(demoPassword, {
    algorithm: 2,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  })
  await asIdentity(identityId, tx => addIdentity(tx, { id: identityId, login: leaver.login, passwordHash }))
  await as(admin, async tx => {
    await tx.insert(members).values({ id: memberId, identityId, name: leaver.name, joinedAt: daysAgo(400) })
    if (teams[0]) await tx.insert(teamMembers).values({ id: chance.id(), memberId, teamId: teams[0].id })
    await tx
      .update(members)
      .set({ deactivatedAt: daysAgo(140) })
      .where(eq(members.id, memberId))
  })
}
