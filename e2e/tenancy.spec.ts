import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { TransactionSql } from 'postgres'
import * as catalogue from './catalogue'
import { asPortal, superuser } from './database'

/** Tables that belong to no organization; each has policies of its own. */
const global = ['identities', 'limit_counters', 'organizations', 'sessions']

/** Every function that sees more than its caller. A new one needs a reason, and a place here. */
const definers = [
  'accept_invitation',
  'accept_invitation_as',
  'acceptances_by_rank',
  'accepted_by_rank',
  'change_heard',
  'commitment_of_ranks',
  'commitment_ticks',
  'count_against',
  'count_attempt',
  'count_ratings',
  'draft_change',
  'end_member_sessions',
  'enqueue',
  'find_credentials',
  'find_goal_days',
  'find_identity',
  'find_invitation',
  'find_member',
  'find_sign_in_code',
  'is_colleague',
  'is_set_up',
  'letting_in',
  'link_feedback',
  'make_sign_in_code',
  'member_logins',
  'name_proposers',
  'newly_joined',
  'newly_let_in',
  'own_organizations',
  'quiz_figures',
  'read_public_page',
  'read_survey',
  'redeem_sign_in_code',
  'release_joined',
  'set_up',
  'store_heard',
  'store_response',
  'tag_feedback',
  'take_back',
  'tidy_up',
  'withdraw_heard',
]

test.describe('by Postgres’s own catalogue', () => {
  test('every table has row security, forced, and none is owned by the application', async () => {
    for (const table of await catalogue.tables()) {
      expect(table, `${table.name}: a plain view passes by row security`).toMatchObject({ kind: 'r' })
      expect(table, table.name).toMatchObject({ enabled: true, forced: true, owner: 'compass_owner' })
      if (!table.tenant) expect(global, `${table.name} has no organization`).toContain(table.name)
    }
  })

  test('no role of the application can pass by it', async () => {
    const roles = await catalogue.roles()
    expect(roles.map(role => role.name).sort()).toEqual(['clerk', 'compass_owner', 'doorkeeper', 'portal'])
    for (const role of roles) {
      expect(role, role.name).toMatchObject({ superuser: false, bypasses: false })
      expect(role.memberOf, role.name).toEqual(role.name === 'compass_owner' ? ['doorkeeper'] : [])
      expect(role.signsIn, role.name).toBe(role.name !== 'doorkeeper')
    }
  })

  test('whatever the portal is permitted is bound to its organization, loudly', async () => {
    const found = await catalogue.policies()
    for (const { name, tenant } of await catalogue.tables()) {
      const own = found.filter(
        policy =>
          policy.table === name && policy.permissive === 'PERMISSIVE' && policy.roles.includes('portal'),
      )
      if (tenant) expect(own.length, `${name} has no policy for the portal`).toBeGreaterThan(0)
      for (const policy of own) {
        const bound = tenant
          ? /organization_id = \( SELECT \(current_setting\('app\.organization_id'::text\)\)::uuid/
          : /current_setting\('app\.(organization_id|identity_id)'::text\)\)::uuid/
        expect(policy.rules.length, `${name}: ${policy.name}`).toBeGreaterThan(0)
        for (const rule of policy.rules) expect(rule, `${name}: ${policy.name}`).toMatch(bound)
      }
      const others = found.filter(policy => policy.table === name && policy.roles.includes('public'))
      expect(others, `${name} has a policy for everybody`).toEqual([])
    }
  })

  test('the organization leads every key, and is the default of its column', async () => {
    const tenants = new Set((await catalogue.tables()).filter(table => table.tenant).map(table => table.name))
    for (const index of await catalogue.uniqueIndexes()) {
      if (tenants.has(index.table))
        expect(index.columns[0], `${index.name} leaves it out`).toBe('organization_id')
    }
    for (const key of await catalogue.foreignKeys()) {
      if (!tenants.has(key.table) || !tenants.has(key.target)) continue
      expect(key.columns[0], `${key.table}: ${key.name}`).toBe('organization_id')
      expect(key.targetColumns[0], `${key.table}: ${key.name}`).toBe('organization_id')
    }
    for (const column of await catalogue.organizationDefaults()) {
      expect(column.default, column.table).toContain("current_setting('app.organization_id'::text)")
    }
  })

  test('only the functions on the short list see more than their caller', async () => {
    const all = await catalogue.functions()
    expect(all.filter(one => one.definer).map(one => one.name)).toEqual(definers)
    for (const one of all.filter(each => each.definer)) {
      expect(one.everybody, `${one.name} is open to everybody`).toBe(false)
      expect(one.settings.join(), `${one.name} pins no search_path`).toMatch(
        /search_path=pg_catalog.*pg_temp/,
      )
      expect(one.owner, one.name).toBe(one.name === 'enqueue' ? 'compass_owner' : 'doorkeeper')
    }
  })
})

test.describe('with SQL, as the application’s own role', () => {
  let portal: ReturnType<typeof asPortal>
  test.beforeAll(() => {
    portal = asPortal()
  })
  test.afterAll(() => portal.end())

  type Place = { organization: string; member: string; identity: string }
  const admin = async (shortName: string): Promise<Place> => {
    const [found] = await superuser<Place[]>`
      select m.organization_id as organization, m.id as member, m.identity_id as identity
      from members m join organizations o on o.id = m.organization_id
      where o.short_name = ${shortName} and m.is_admin limit 1`
    if (!found) throw new Error(`the demo has no admin of ${shortName}`)
    return found
  }

  /** Runs `work` as an admin, then takes everything back. */
  const within = async (place: Place, work: (sql: TransactionSql) => Promise<void>) => {
    const undone = new Error('undone')
    await portal
      .begin(async sql => {
        await sql`select set_config('app.organization_id', ${place.organization}, true),
          set_config('app.member_id', ${place.member}, true), set_config('app.identity_id', ${place.identity}, true),
          set_config('app.role', 'admin', true), set_config('app.own_teams', '{}', true),
          set_config('app.managed_teams', '{}', true)`
        await work(sql)
        throw undone
      })
      .catch(error => {
        if (error !== undone) throw error
      })
  }

  /** How a statement ends: the rows it touched, or the code of its refusal. */
  const outcome = async (
    sql: TransactionSql,
    statement: (inner: TransactionSql) => Promise<{ count: number }>,
  ) =>
    sql.savepoint(statement).then(
      result => result.count,
      (error: { code?: string }) => error.code ?? String(error),
    )

  const refusal = ['42501', 0] as const
  const tenants = async () =>
    (await catalogue.tables()).filter(table => table.tenant).map(table => table.name)

  test('without a context every table refuses loudly', async () => {
    for (const name of await tenants()) {
      const answer = await portal`select * from ${portal(name)} limit 1`.then(
        () => 'silence',
        (error: { code: string }) => error.code,
      )
      // Unknown setting, nothing to read as an id, or no privilege at all.
      expect(['42704', '22P02', '42501'], `${name} answered without a context`).toContain(answer)
    }
  })

  test('another organization’s rows can be neither seen, changed, removed nor planted', async () => {
    const [harbour, northside] = await Promise.all([admin('harbour'), admin('northside')])
    for (const name of await tenants()) {
      const [row] = await superuser`select to_jsonb(t) as row from ${superuser(name)} t
        where organization_id = ${northside.organization} limit 1`
      expect(row, `the demo leaves ${name} empty at Northside, so nothing would be proved`).toBeDefined()
      await within(harbour, async sql => {
        const theirs = northside.organization
        const forged = { ...row?.row, id: randomUUID() }
        const record = sql`jsonb_populate_record(null::${sql(name)}, ${sql.json(forged)})`
        const same = sql`jsonb_populate_record(null::${sql(name)}, ${sql.json(row?.row)})`
        const attempts = {
          read: await outcome(sql, s => s`select from ${s(name)} where organization_id = ${theirs}`),
          insert: await outcome(sql, s => s`insert into ${s(name)} select * from ${record}`),
          update: await outcome(
            sql,
            s => s`update ${s(name)} set organization_id = organization_id where organization_id = ${theirs}`,
          ),
          remove: await outcome(sql, s => s`delete from ${s(name)} where organization_id = ${theirs}`),
          upsert: await outcome(
            sql,
            s => s`insert into ${s(name)} select * from ${same}
            on conflict on constraint ${s(`${name}_pkey`)} do update set organization_id = excluded.organization_id`,
          ),
          move: await outcome(sql, s => s`update ${s(name)} set organization_id = ${theirs}`),
        }
        for (const [deed, result] of Object.entries(attempts)) {
          expect(refusal, `${deed} in ${name} ended with ${result}`).toContain(result)
        }
      })
    }
  })
})
