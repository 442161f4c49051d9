import { addAuditEntry } from '../audit'
import { invitations } from '../invitations'
import type { World } from './world'

/** What it leaves when an organization starts: an open invitation, and the first entries of the trail. */
export const seedTrail = async ({ as, admin, teams, chance, daysAgo }: World) => {
  const id = chance.id()
  await as(admin, async tx => {
    await tx.insert(invitations).values({
      id,
      // No secret has this hash: a lost slip is made anew.
      secretHash: 'lost',
      name: 'Alex Moreau',
      teamId: teams[0]?.id ?? null,
      invitedBy: admin.memberId,
      createdAt: daysAgo(1),
      expiresAt: daysAgo(-13),
    })
    await addAuditEntry(tx, {
      id: chance.id(),
      memberId: admin.memberId,
      deed: 'people.invite',
      subjectId: id,
    })
  })
}
