import { randomBytes, randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { dayOf } from '@/lib/dates'
import { superuser } from './database'

/** Everybody's password in the specs. */
export const password = 'harbour lights at dusk'
const hashed = hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** The day that an instant belongs to in every house: its nights are of the day before, so it isn't UTC's. */
export const houseDay = (at = new Date()) => dayOf(at, { timeZone: 'Europe/Berlin', dayStarts: 4 })

export type Person = {
  name: string
  login: string
  memberId: string
  identityId: string
  organizationId: string
}

/** Who is who in the small organization that each spec founds. Teams: House over Desk and Kitchen. */
const cast = {
  admin: { name: 'Ada Admin', rank: 'head', team: null },
  head: { name: 'Hugo Head', rank: 'head', team: 'House', manages: true },
  manager: { name: 'Maya Manager', rank: 'supervisor', team: 'Desk', manages: true },
  learner: { name: 'Leo Learner', rank: 'front_line', team: 'Desk' },
  teammate: { name: 'Tia Teammate', rank: 'front_line', team: 'Desk' },
  otherManager: { name: 'Mona Other', rank: 'supervisor', team: 'Kitchen', manages: true },
  otherLearner: { name: 'Otto Other', rank: 'front_line', team: 'Kitchen' },
} as const

export type Role = keyof typeof cast
export type House = {
  id: string
  name: string
  shortName: string
  people: Record<Role, Person>
  teams: Record<'House' | 'Desk' | 'Kitchen', string>
}

/** Founds an organization of its own with seven people in three teams. */
export const found = async (name = `House ${randomBytes(3).toString('hex')}`): Promise<House> => {
  const id = randomUUID()
  const shortName = `h${randomBytes(5).toString('hex')}`
  const teams = { House: randomUUID(), Desk: randomUUID(), Kitchen: randomUUID() }
  const people = {} as Record<Role, Person>
  const passwordHash = await hashed
  await superuser.begin(async sql => {
    await sql`insert into organizations ${sql({ id, name, short_name: shortName, time_zone: 'Europe/Berlin' })}`
    await sql`insert into teams ${sql([
      { organization_id: id, id: teams.House, name: 'House', parent_id: null },
      { organization_id: id, id: teams.Desk, name: 'Desk', parent_id: teams.House },
      { organization_id: id, id: teams.Kitchen, name: 'Kitchen', parent_id: teams.House },
    ])}`
    for (const [role, part] of Object.entries(cast) as [Role, (typeof cast)[Role]][]) {
      const person = await hire(sql, {
        organizationId: id,
        shortName,
        passwordHash,
        name: part.name,
        login: role,
      })
      await sql`update members set rank = ${part.rank}, is_admin = ${role === 'admin'}
        where organization_id = ${id} and id = ${person.memberId}`
      if (part.team) {
        await sql`insert into team_members ${sql({
          organization_id: id,
          id: randomUUID(),
          team_id: teams[part.team],
          member_id: person.memberId,
          manages: 'manages' in part,
        })}`
      }
      people[role] = person
    }
  })
  return { id, name, shortName, people, teams }
}

type Hiring = { organizationId: string; shortName: string; passwordHash: string; name: string; login: string }

const hire = async (given: unknown, hiring: Hiring): Promise<Person> => {
  const sql = given as typeof superuser
  const person = {
    name: hiring.name,
    login: `${hiring.login.toLowerCase()}@${hiring.shortName}`,
    memberId: randomUUID(),
    identityId: randomUUID(),
    organizationId: hiring.organizationId,
  }
  await sql`insert into identities ${sql({
    id: person.identityId,
    login: person.login,
    password_hash: hiring.passwordHash,
  })}`
  await sql`insert into members ${sql({
    organization_id: hiring.organizationId,
    id: person.memberId,
    identity_id: person.identityId,
    name: hiring.name,
  })}`
  return person
}

/** One more person in a house, in a team or in none. */
export const join = async (house: House, name: string, team?: keyof House['teams']): Promise<Person> => {
  const person = await hire(superuser, {
    organizationId: house.id,
    shortName: house.shortName,
    passwordHash: await hashed,
    name,
    login: `p${randomBytes(4).toString('hex')}`,
  })
  if (team) {
    await superuser`insert into team_members ${superuser({
      organization_id: house.id,
      id: randomUUID(),
      team_id: house.teams[team],
      member_id: person.memberId,
    })}`
  }
  return person
}

/** Somebody of the seeded demo, by sign-in name. */
export const inDemo = async (login: string): Promise<Person> => {
  const [person] = await superuser<Person[]>`
    select m.name, i.login, m.id as "memberId", i.id as "identityId", m.organization_id as "organizationId"
    from identities i join members m on m.identity_id = i.id where i.login = ${login}`
  if (!person) throw new Error(`nobody in the demo signs in as ${login}`)
  return person
}
