import { encode } from 'next-auth/jwt'

/** People with a session each. */
export async function peopleOf({ database, sql }, amount) {
  const people = await sql`
    select m.id as "memberId", m.identity_id as "identityId", gen_random_uuid() as sid,
      b.team_id as "teamId"
    from members m join team_members b on b.organization_id = m.organization_id and b.member_id = m.id
    where m.organization_id = bench_id('organization', 1) order by m.id limit ${amount}`
  await sql`insert into sessions ${sql(people.map(({ sid, identityId }) => ({ id: sid, identity_id: identityId })))}`
  const secret = database.secrets.nextauth
  return Promise.all(
    people.map(async (person, at) => ({
      ...person,
      cookie: `__Host-session=${await encode({ token: { sid: person.sid }, secret })}`,
      address: `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
    })),
  )
}

/** The headers of somebody's own request. */
export const from = (origin, { cookie, address }, type) => ({
  origin,
  ...(cookie && { cookie }),
  'x-forwarded-for': address,
  'content-type': type,
})
