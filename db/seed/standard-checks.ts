import { isNotNull } from 'drizzle-orm'
import { keeps } from '@/lib/measure'
import { isMeasured } from '@/lib/standing'
import { standardCheckers } from '../standard-checkers'
import { replyToCheck, standardChecks } from '../standard-checks'
import { standardVersions } from '../standards'
import { told } from './standard-check-texts'
import type { Inhabitant, World } from './world'

/** Days that the checks reach back; the first standards started shortly before. */
const reach = 116
const hour = 60 * 60 * 1000

type Version = typeof standardVersions.$inferSelect
type Seen = {
  daysAgo: number
  team: World['teams'][number]
  person: Inhabitant | null
  version: Version
  met: boolean
  value: number | null
  note: string | null
  reply: string | null
}

/** Four months of checks: some with a story, most of them two taps. Nobody has looked at voicemail for a while. */
export const seedStandardChecks = async (world: World) => {
  const versions = await world.as(world.admin, tx =>
    tx.select().from(standardVersions).where(isNotNull(standardVersions.publishedAt)),
  )
  const all = [...stories(world, versions), ...glances(world, versions), ...rounds(world, versions)]
  for (const seen of all) await keep(world, seen)
  await appoint(world)
}

/** The first two teams have somebody of theirs who checks beside the manager. */
const appoint = async ({ as, chance, teams, daysAgo }: World) => {
  for (const { id, people } of teams.slice(0, 2)) {
    const [manager, colleague] = people
    if (!manager || !colleague) continue
    await as(manager, tx =>
      tx.insert(standardCheckers).values({
        id: chance.id(),
        teamId: id,
        memberId: colleague.memberId,
        appointedBy: manager.memberId,
        appointedAt: daysAgo(50),
      }),
    )
  }
}

/** The version of a standard that was in force so many days ago. */
const inForce = (versions: Version[], title: string, day: string) =>
  versions
    .filter(version => version.title === title && (version.startsOn ?? '') <= day)
    .sort((one, other) => other.number - one.number)[0]

const dayOf = ({ daysAgo }: Pick<World, 'daysAgo'>, days: number) => daysAgo(days).toISOString().slice(0, 10)

const stories = (world: World, versions: Version[]): Seen[] =>
  told.flatMap(({ daysAgo, team, standard, person, met, value = null, note, reply = null }) => {
    const meant = world.teams.find(({ name }) => name === team)
    const version = inForce(versions, standard, dayOf(world, daysAgo))
    if (!meant || !version) return []
    const whom = meant.people.find(({ name }) => name === person) ?? null
    return [{ daysAgo, team: meant, person: whom, version, met, value, note, reply }]
  })

const glances = (world: World, versions: Version[]): Seen[] => {
  const { chance, teams } = world
  const titles = [...new Set(versions.map(({ title }) => title))].sort()
  return Array.from({ length: Math.min(50, teams.length * 5) }, () => {
    const daysAgo = 3 + chance.below(reach - 3)
    const team = chance.pick(teams)
    const title = chance.pick(titles.filter(title => title !== 'Voicemail' || daysAgo > 60))
    const people = team.people.slice(1).filter(({ joined }) => joined > daysAgo)
    const person = people.length > 0 && chance.next() < 0.7 ? chance.pick(people) : null
    return { daysAgo, team, person, title }
  }).flatMap(({ title, ...seen }) => {
    const version = inForce(versions, title, dayOf(world, seen.daysAgo))
    if (!version) return []
    const value = isMeasured(version) ? 2 + chance.below(Math.round(version.value * 1.3)) : null
    const met = value === null || !isMeasured(version) ? chance.next() < 0.8 : keeps(value, version)
    return [{ ...seen, version, met, value, note: null, reply: null }]
  })
}

/** Each week somebody rings the first team from outside, and counts. */
const rounds = ({ teams: [team], chance, ...world }: World, versions: Version[]): Seen[] =>
  Array.from({ length: 12 }, (_, week) => 5 + 7 * week).flatMap(daysAgo => {
    const version = inForce(versions, 'The phone', dayOf(world, daysAgo))
    if (!team || !version || !isMeasured(version)) return []
    const value = chance.next() < 0.85 ? 1 + chance.below(3) : 5
    const met = keeps(value, version)
    return [{ daysAgo, team, person: null, version, value, met, note: null, reply: null }]
  })

/** By the manager of the team, in the morning; an answer comes an hour later. */
const keep = async (world: World, { daysAgo, team, person, version, reply, ...seen }: Seen) => {
  const [manager] = team.people
  if (!manager) return
  const id = world.chance.id()
  const checkedAt = new Date(world.daysAgo(daysAgo).getTime() - world.chance.below(180) * 60_000)
  await world.as(manager, tx =>
    tx.insert(standardChecks).values({
      ...seen,
      id,
      standardId: version.standardId,
      versionId: version.id,
      teamId: team.id,
      memberId: person?.memberId ?? null,
      checkedBy: manager.memberId,
      day: dayOf(world, daysAgo),
      checkedAt,
    }),
  )
  if (!person || !reply) return
  const me = { memberId: person.memberId, now: new Date(checkedAt.getTime() + hour) }
  await world.as(person, tx => replyToCheck(tx, { id, reply }, me))
}
