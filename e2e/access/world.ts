import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { superuser } from '../database'
import { found, type House, join, type Person } from '../house'
import { type Actor, actors } from './actors'

/** Two organizations that know nothing of each other, and everybody who could ask for something of the first. */
export type World = {
  house: House
  elsewhere: House
  /** Session cookies; nobody has none. */
  sessions: Record<Actor, string | undefined>
  /** Everybody of both organizations, with whoever belongs to both. */
  identities: string[]
}

const open = async (person: { identityId: string }, organizationId: string | null = null) => {
  const sid = randomUUID()
  await superuser`insert into sessions ${superuser({
    id: sid,
    identity_id: person.identityId,
    organization_id: organizationId,
  })}`
  return encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' })
}

/** Founds both, opens a session for each actor, and only then deactivates one and demotes another. */
export const foundWorld = async (): Promise<World> => {
  const [house, elsewhere] = await Promise.all([found(), found()])
  const { people } = house
  const [gone, demoted] = await Promise.all([
    join(house, 'Dora Deactivated', 'Desk'),
    join(house, 'Dan Demoted', 'Desk'),
  ])
  const both = await alsoHere(house, await join(elsewhere, 'Bo Both', 'Desk'))
  await superuser`update members set is_admin = true
    where organization_id = ${elsewhere.id} and id = ${both.memberId}`
  await superuser`update members set is_admin = true where organization_id = ${house.id}
    and id in ${superuser([gone.memberId, demoted.memberId])}`
  const whose: Record<Actor, Promise<string | undefined>> = {
    nobody: Promise.resolve(undefined),
    learner: open(people.learner),
    teammate: open(people.teammate),
    otherLearner: open(people.otherLearner),
    manager: open(people.manager),
    otherManager: open(people.otherManager),
    head: open(people.head),
    admin: open(people.admin),
    strangerLearner: open(elsewhere.people.learner),
    strangerManager: open(elsewhere.people.manager),
    strangerAdmin: open(elsewhere.people.admin),
    adminElsewhere: open(both, house.id),
    deactivated: open(gone),
    demoted: open(demoted),
  }
  const sessions = Object.fromEntries(
    await Promise.all(actors.map(async actor => [actor, await whose[actor]])),
  ) as World['sessions']
  await superuser`update members set deactivated_at = now()
    where organization_id = ${house.id} and id = ${gone.memberId}`
  await superuser`update members set is_admin = false
    where organization_id = ${house.id} and id = ${demoted.memberId}`
  const everybody = [...Object.values(people), ...Object.values(elsewhere.people), both, gone, demoted]
  return { house, elsewhere, sessions, identities: everybody.map(person => person.identityId) }
}

/** Somebody of one organization joins another as a learner. */
const alsoHere = async (house: House, person: Person) => {
  const memberId = randomUUID()
  await superuser`insert into members ${superuser({
    organization_id: house.id,
    id: memberId,
    identity_id: person.identityId,
    name: person.name,
  })}`
  await superuser`insert into team_members ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    team_id: house.teams.Desk,
    member_id: memberId,
  })}`
  return person
}
