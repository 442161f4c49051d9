import { hash } from '@node-rs/argon2'
import { demoPassword } from '@/lib/demo'
import { addAuditEntry } from '../audit'
import { asNobody } from '../client'
import { makeSignInCode, redeemSignInCode } from '../sign-in-codes'
import type { World } from './world'

/** Somebody forgot their password, and the admin let them back in: their words are closed until tomorrow. Comes last. */
export const seedWayIn = async ({ as, admin, teams, chance, cast }: World) => {
  const person = teams.at(-1)?.people.at(-1)
  if (!person) throw new Error(`${cast.name} has nobody to let back in`)
  // Whoever has it can't use it any more.
  const secretHash = `used at ${cast.shortName}`
  const code = { id: chance.id(), memberId: person.memberId, secretHash }
  const outcome = await as(admin, async tx => {
    const deed = { memberId: admin.memberId, deed: 'people.let-in', subjectId: person.memberId }
    await addAuditEntry(tx, { ...deed, id: chance.id() })
    return makeSignInCode(tx, code)
  })
  if (outcome !== 'yes') throw new Error(`${admin.name} may not let ${person.name} back in`)
  const passwordHash = await hash(demoPassword, {
    algorithm: 2,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  })
  await asNobody(tx => redeemSignInCode(tx, secretHash, passwordHash))
}
