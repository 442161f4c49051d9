import { hash } from '@node-rs/argon2'
import { demoPassword } from '@/lib/demo'
import { asIdentity, inOrganization, type Tx, type Viewer } from '../client'
import { addIdentity } from '../identities'
import { members } from '../members'
import { organizations } from '../organizations'
import { teamMembers, teams } from '../teams'
import type { Cast, CastMember } from './cast'
import { type Chance, chanceOf } from './chance'

export type Inhabitant = {
  memberId: string
  identityId: string
  name: string
  rank: 'front_line' | 'supervisor' | 'head' | 'executive'
  role: 'learner' | 'manager' | 'admin'
  teamId: string | null
  /** Days since they joined. */
  joined: number
}

export type World = {
  organizationId: string
  cast: Cast
  chance: Chance
  /** The day from which the demo counts back, and an instant at noon UTC that many days before it. */
  day: string
  daysAgo: (days: number) => Date
  people: Inhabitant[]
  admin: Inhabitant
  head: Inhabitant
  /** The teams that stand in the shift; a department is led by a head and has nobody else of its own. */
  teams: { id: string; name: string; people: Inhabitant[] }[]
  /** Runs `work` in the name of somebody, as the application would. */
  as: <T>(person: Inhabitant, work: (tx: Tx) => Promise<T>) => Promise<T>
}

const day = 24 * 60 * 60 * 1000

/** Founds an organization with its teams and people; the nouns then fill it. */
export const foundWorld = async (cast: Cast, seedDay: string): Promise<World> => {
  const chance = chanceOf(cast.shortName)
  const noon = new Date(`${seedDay}T12:00:00Z`).getTime()
  const organizationId = chance.id()
  const passwordHash = await hash(demoPassword, {
    algorithm: 2,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  })

  const born = (
    person: CastMember,
    role: Inhabitant['role'],
    teamId: string | null,
  ): Inhabitant & { login: string } => ({
    memberId: chance.id(),
    identityId: chance.id(),
    name: person.name,
    rank: person.rank ?? 'front_line',
    role,
    teamId,
    joined: person.joined ?? 200 + chance.below(2400),
    login: `${
      person.login ??
      person.name
        .toLowerCase()
        .replaceAll('ø', 'o')
        .replaceAll('ı', 'i')
        .normalize('NFD')
        .replace(/[^a-z ]/g, '')
        .replace(/ +/g, '.')
    }@${cast.shortName}`,
  })
  const house = chance.id()
  const admin = born(cast.admin, 'admin', null)
  const head = born(cast.head, 'manager', house)
  const departments = cast.departments.map(({ name, lead }) => {
    const id = chance.id()
    return { id, name, lead: born(lead, 'manager', id) }
  })
  const staffed = cast.teams.map(team => {
    const id = chance.id()
    return {
      id,
      name: team.name,
      parentId: departments.find(({ name }) => name === team.department)?.id ?? house,
      people: team.people.map((one, at) => born(one, at === 0 ? 'manager' : 'learner', id)),
    }
  })
  const people = [
    admin,
    head,
    ...departments.map(({ lead }) => lead),
    ...staffed.flatMap(team => team.people),
  ]

  const managedBy = ({ role, teamId }: Inhabitant): string[] => {
    if (role !== 'manager' || !teamId) return []
    const under = staffed.filter(team => teamId === house || team.parentId === teamId).map(({ id }) => id)
    return [teamId, ...(teamId === house ? departments.map(({ id }) => id) : []), ...under]
  }
  const viewerOf = (person: Inhabitant): Viewer => ({
    organizationId,
    identityId: person.identityId,
    memberId: person.memberId,
    role: person.role,
    ownTeams: person.teamId ? [person.teamId] : [],
    managedTeams: managedBy(person),
  })
  const as: World['as'] = (person, work) => inOrganization(viewerOf(person), work)

  for (const person of people) {
    await asIdentity(person.identityId, tx =>
      addIdentity(tx, { id: person.identityId, login: person.login, passwordHash }),
    )
  }
  await as(admin, async tx => {
    await tx.insert(organizations).values({
      id: organizationId,
      name: cast.name,
      shortName: cast.shortName,
      mission: cast.mission,
      serviceVision: cast.serviceVision,
      timeZone: cast.timeZone,
    })
    await tx.insert(teams).values({ id: house, name: cast.name })
    const parts = departments.map(({ id, name }) => ({ id, name, parentId: house }))
    await tx
      .insert(teams)
      .values([...parts, ...staffed.map(({ id, name, parentId }) => ({ id, name, parentId }))])
    await tx.insert(members).values(
      people.map(person => ({
        id: person.memberId,
        identityId: person.identityId,
        name: person.name,
        rank: person.rank,
        isAdmin: person.role === 'admin',
        joinedAt: new Date(noon - person.joined * day),
      })),
    )
    await tx.insert(teamMembers).values(
      people.flatMap(({ memberId, teamId, role, joined }) => {
        const joinedAt = new Date(noon - joined * day)
        return teamId ? [{ id: chance.id(), memberId, teamId, manages: role === 'manager', joinedAt }] : []
      }),
    )
  })
  return {
    organizationId,
    cast,
    chance,
    day: seedDay,
    daysAgo: days => new Date(noon - days * day),
    people,
    admin,
    head,
    teams: staffed,
    as,
  }
}
