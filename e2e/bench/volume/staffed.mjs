import { cookieOf } from '../place.mjs'
import { short, table } from '../table.ts'

/** How many people, each with forty standards. */
const sizes = [50, 500, 5_000]
const standards = 40

const looks = [
  { name: 'people × standards', path: '/standards/matrix' },
  { name: 'only who misses some', path: '/standards/matrix?missing=yes' },
  { name: 'who is reminded', path: '/standards/matrix/nudge' },
  { name: 'the list of standards', path: '/standards' },
]

/**
 * How the table of people and standards takes to ever more people: an organization of each size, in teams of ten, half
 * of the standards for everybody and half for a third of the teams, with seven of ten acceptances given.
 */
export async function measureStaff(place, portal, timesOf, rounds) {
  const measured = []
  for (const people of sizes) {
    const admin = await staffed(place.sql, people)
    const cookie = await cookieOf(place, admin)
    await timesOf(portal, looks, () => cookie, 2)
    measured.push({ people, times: await timesOf(portal, looks, () => cookie, rounds) })
  }
  const [least] = measured
  console.log(`\nMilliseconds with ${standards} standards, median of ${rounds}`)
  console.log(
    table(
      ['', ...measured.flatMap(({ people }, at) => [`${people} people`, ...(at > 0 ? ['times'] : [])])],
      looks.map(({ name }) => [
        name,
        ...measured.flatMap(({ times }, at) => {
          const ms = times.get(name)
          return [
            Number.isNaN(ms) ? 'failed' : short(ms),
            ...(at > 0 ? [short(ms / least.times.get(name))] : []),
          ]
        }),
      ]),
    ),
  )
}

/** Founds it, unless it is there, and gives the identity of its admin. */
async function staffed(sql, people) {
  const name = `staff${people}`
  const id = kind => sql`bench_id(${`${name} ${kind}`}, n)`
  const [organization] = await sql`select bench_id(${`${name} organization`}, 1) as id,
    bench_id(${`${name} identity`}, 1) as admin`
  const [there] = await sql`select from organizations where id = ${organization.id}`
  if (there) return organization.admin
  await sql.begin(async tx => {
    await tx`set local session_replication_role = replica`
    await tx`insert into organizations (id, name, short_name, time_zone)
      values (${organization.id}, ${`A house of ${people}`}, ${name}, 'UTC')`
    const every = (many, columns) => tx`select ${columns} from generate_series(1, ${many}::int) n`
    await tx`insert into teams (organization_id, id, name)
      ${every(Math.ceil(people / 10), tx`${organization.id}::uuid, ${id('team')}, 'Team ' || n`)}`
    await tx`insert into identities (id, login, password_hash)
      ${every(people, tx`${id('identity')}, ${name} || '.' || n, '-'`)}`
    await tx`insert into members (organization_id, id, identity_id, name, is_admin, joined_at)
      ${every(
        people,
        tx`${organization.id}::uuid, ${id('member')}, ${id('identity')}, 'Person ' || n, n = 1,
        now() - interval '400 days'`,
      )}`
    await tx`insert into team_members (organization_id, id, team_id, member_id, joined_at)
      ${every(
        people,
        tx`${organization.id}::uuid, ${id('belonging')},
        bench_id(${`${name} team`}, 1 + (n - 1) / 10), ${id('member')}, now() - interval '400 days'`,
      )}`
    await tx`insert into standards (organization_id, id, owner_id)
      ${every(standards, tx`${organization.id}::uuid, ${id('standard')}, bench_id(${`${name} member`}, 1)`)}`
    await tx`insert into standard_versions (organization_id, id, standard_id, number, title, category, pledge,
        author_id, published_at, published_by, starts_on)
      ${every(
        standards,
        tx`${organization.id}::uuid, ${id('version')}, ${id('standard')}, 1, 'Standard ' || n, 'phone',
        'It is picked up before the fourth ring.', bench_id(${`${name} member`}, 1), now() - interval '60 days',
        bench_id(${`${name} member`}, 1), current_date - 60`,
      )}`
    await tx`insert into standard_audiences (organization_id, id, version_id, team_id)
      select ${organization.id}::uuid, gen_random_uuid(), bench_id(${`${name} version`}, v),
        bench_id(${`${name} team`}, t)
      from generate_series(1, ${standards}::int, 2) v
      cross join generate_series(1, ${Math.ceil(people / 10)}::int, 3) t`
    await tx`insert into acceptances (organization_id, id, version_id, member_id, accepted_at)
      select ${organization.id}::uuid, gen_random_uuid(), bench_id(${`${name} version`}, v),
        bench_id(${`${name} member`}, p), now() - interval '50 days'
      from generate_series(1, ${standards}::int) v cross join generate_series(1, ${people}::int) p
      where (p * 7 + v) % 10 < 7`
  })
  await sql`vacuum analyze`
  return organization.admin
}
