import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { addDays } from '@/lib/dates'
import { superuser } from './database'
import { found, type House } from './house'
import { expect, test } from './people'

/** Days of these histories are counted from here. */
const start = '2026-01-01'
const day = (number: number) => addDays(start, number)

type Version = { at: number; minor: boolean; teams: number[]; ranks: string[]; within: number }
type Member = { rank: string; joined: number; team: number | null; teamSince: number; left: boolean }
type History = {
  versions: Version[]
  members: Member[]
  /** Who accepted which version. */
  accepted: { member: number; version: number }[]
  today: number
  retired: boolean
}

/** Team 1 lies under team 0; team 2 stands alone. */
const under = [[0, 1], [1], [2]]
const ranks = ['front_line', 'supervisor', 'head']

/** What must hold, said once more in plain words: whom the version in force asks, until when, and who gave it. */
const expected = ({ versions, members, accepted, today, retired }: History) => {
  const started = versions
    .map((version, at) => ({ ...version, at, on: version.at }))
    .filter(({ on }) => on <= today)
  const current = started.at(-1)
  const asking = started.filter(({ at, minor }) => at === 0 || !minor).at(-1)
  if (!current || !asking || retired) return []
  const reach = current.teams.flatMap(team => under[team] ?? [])
  return members.flatMap((member, at) => {
    const inside = current.teams.length === 0 || (member.team !== null && reach.includes(member.team))
    const ranked = current.ranks.length === 0 || current.ranks.includes(member.rank)
    if (member.left || !inside || !ranked) return []
    const from = current.teams.length === 0 ? member.joined : Math.max(member.joined, member.teamSince)
    const given = accepted.filter(one => one.member === at).some(one => one.version >= asking.at)
    return [{ member: at, due: day(Math.max(asking.on, from) + current.within), given }]
  })
}

const histories: fc.Arbitrary<History> = fc
  .record({
    versions: fc.array(
      fc.record({
        at: fc.nat(30),
        minor: fc.boolean(),
        teams: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
        ranks: fc.subarray(ranks, { maxLength: 2 }),
        within: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    members: fc.array(
      fc.record({
        rank: fc.constantFrom(...ranks),
        joined: fc.nat(40),
        team: fc.option(fc.nat(2)),
        teamSince: fc.nat(40),
        left: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    accepted: fc.array(fc.record({ member: fc.nat(5), version: fc.nat(4) }), { maxLength: 8 }),
    today: fc.nat(45),
    retired: fc.nat(9).map(n => n === 0),
  })
  .map(history => ({
    ...history,
    versions: history.versions.toSorted((one, other) => one.at - other.at),
    accepted: history.accepted.filter(
      ({ member, version }) => member < history.members.length && version < history.versions.length,
    ),
  }))

/** The history in the database, and what its functions say of it; nothing of it stays. */
const told = async (house: House, history: History) => {
  const undone = new Error('undone')
  let rows: { member: number; due: string; given: boolean }[] = []
  await superuser
    .begin(async sql => {
      const org = house.id
      const author = house.people.admin.memberId
      const teams = [randomUUID(), randomUUID(), randomUUID()]
      for (const [at, id] of teams.entries())
        await sql`insert into teams ${sql({
          organization_id: org,
          id,
          name: `Team ${id}`,
          parent_id: at === 1 ? (teams[0] ?? null) : null,
        })}`
      const people = history.members.map((): string => randomUUID())
      for (const [at, member] of history.members.entries()) {
        const identity = randomUUID()
        await sql`insert into identities ${sql({ id: identity, login: `${identity}@x`, password_hash: '-' })}`
        await sql`insert into members ${sql({
          organization_id: org,
          id: people[at] ?? '',
          identity_id: identity,
          name: `Person ${at}`,
          rank: member.rank,
          joined_at: `${day(member.joined)}T12:00:00Z`,
          deactivated_at: member.left ? new Date() : null,
        })}`
        if (member.team !== null)
          await sql`insert into team_members ${sql({
            organization_id: org,
            id: randomUUID(),
            team_id: teams[member.team] ?? '',
            member_id: people[at] ?? '',
            joined_at: `${day(member.teamSince)}T12:00:00Z`,
          })}`
      }
      const standard = randomUUID()
      await sql`insert into standards ${sql({
        organization_id: org,
        id: standard,
        owner_id: author,
        retired_at: history.retired ? new Date() : null,
      })}`
      const versions = history.versions.map(() => randomUUID())
      for (const [at, version] of history.versions.entries()) {
        await sql`insert into standard_versions ${sql({
          organization_id: org,
          id: versions[at] ?? '',
          standard_id: standard,
          number: at + 1,
          title: 'The phone',
          category: 'phone',
          pledge: 'A voice.',
          author_id: author,
          change: at > 0 && version.minor ? 'minor' : 'material',
          ranks: version.ranks,
          accept_within: version.within,
          published_at: new Date(),
          published_by: author,
          starts_on: day(version.at),
        })}`
        for (const team of version.teams)
          await sql`insert into standard_audiences ${sql({
            organization_id: org,
            id: randomUUID(),
            version_id: versions[at] ?? '',
            team_id: teams[team] ?? '',
          })}`
      }
      for (const { member, version } of history.accepted)
        await sql`insert into acceptances ${sql({
          organization_id: org,
          id: randomUUID(),
          version_id: versions[version] ?? '',
          member_id: people[member] ?? '',
        })} on conflict do nothing`
      await sql`select set_config('app.organization_id', ${org}, true)`
      const found = await sql<{ member_id: string; due: string; given: boolean }[]>`
        select a.member_id, a.due_on::text as due, g.member_id is not null as given
        from acceptances_asked(${day(history.today)}) a
        left join acceptances_given(${day(history.today)}) g
          on g.standard_id = a.standard_id and g.member_id = a.member_id
        where a.standard_id = ${standard} and a.member_id = any(${people})`
      rows = found.map(({ member_id, due, given }) => ({ member: people.indexOf(member_id), due, given }))
      throw undone
    })
    .catch(error => {
      if (error !== undone) throw error
    })
  return rows.toSorted((one, other) => one.member - other.member)
}

test('whatever versions follow each other and whoever comes and goes: a minor one asks nobody again, a material one everybody, no joiner is missed and no leaver kept', async () => {
  const house = await found()
  await fc.assert(
    fc.asyncProperty(histories, async history => {
      expect(await told(house, history)).toEqual(expected(history))
    }),
    { numRuns: 100 },
  )
})
