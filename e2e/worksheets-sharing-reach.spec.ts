import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import type { Role } from './house'
import { expect, test } from './people'
import { leos, shared, sheet, values, written } from './sheets'

const everybody = ['learner', 'teammate', 'manager', 'head', 'admin', 'otherManager', 'otherLearner'] as const
const tables = ['worksheet_shares', 'worksheet_share_answers'] as const
const counted = (table: string) => (sql: TransactionSql) => sql`select from ${sql(table)}`

test('the database shows a share to its writer and its audience, and lets nobody change it', async ({
  house,
}) => {
  const { learner, teammate } = house.people
  const round = await written(learner)
  const holds = {
    manager: ['manager', 'head'],
    team: ['teammate', 'manager'],
    organization: everybody,
  } as const
  for (const audience of ['manager', 'team', 'organization'] as const) {
    const team = audience === 'organization' ? undefined : house.teams.Desk
    const id = await shared(learner, { round, answers: { vision: { answer: leos.vision } }, audience, team })
    for (const who of everybody)
      for (const table of tables) {
        const sees = who === 'learner' || (holds[audience] as readonly Role[]).includes(who)
        const rows = await inContextOf(house, who, counted(table))
        expect(rows, `${who} in ${table}, for the ${audience}`).toHaveLength(sees ? 1 : 0)
      }

    const refused = (who: Role, deed: (sql: TransactionSql) => Promise<unknown>) =>
      expect(inContextOf(house, who, deed), `${who}, for the ${audience}`).rejects.toThrow(
        /row-level security|permission denied/,
      )
    for (const who of everybody) {
      await refused(who, sql => sql`update worksheet_share_answers set answers = '{}'`)
      await refused(who, sql => sql`update worksheet_shares set audience = 'organization', team_id = null`)
      await refused(who, sql => sql`delete from worksheet_shares`)
      await refused(who, sql => sql`delete from worksheet_share_readings`)
      if (who === 'learner') continue
      const taken = await inContextOf(
        house,
        who,
        sql => sql`update worksheet_shares set withdrawn_at = now()`,
      )
      expect(taken.count, `${who} takes it back`).toBe(0)
      const noted = (sql: TransactionSql) =>
        sql`insert into worksheet_share_readings (id, share_id, member_id, day, read_at)
          values (gen_random_uuid(), ${id}, ${house.people[who].memberId}, '2026-03-02', now())`
      if (!(holds[audience] as readonly Role[]).includes(who)) await refused(who, noted)
      // Of a reading, its writer and whoever read it know.
      else await inContextOf(house, who, noted)
    }
    await refused(
      'teammate',
      sql => sql`insert into worksheet_share_readings (id, share_id, member_id, day, read_at)
        values (gen_random_uuid(), ${id}, ${house.people.manager.memberId}, '2026-03-03', now())`,
    )
    const readings = counted('worksheet_share_readings')
    const readers = holds[audience].filter(who => who !== 'learner')
    expect(await inContextOf(house, 'learner', readings)).toHaveLength(readers.length)
    for (const who of readers) expect(await inContextOf(house, who, readings), who).toHaveLength(1)

    // Whoever has left takes nothing with them and leaves nothing behind to be read; back again, it stands again.
    const leave = (at: Date | null) =>
      superuser`update members set deactivated_at = ${at} where id = ${learner.memberId}`
    await leave(new Date())
    for (const who of readers) expect(await inContextOf(house, who, counted(tables[1])), who).toHaveLength(0)
    await leave(null)
    expect(await inContextOf(house, 'manager', counted(tables[1]))).toHaveLength(1)

    const taken = await inContextOf(
      house,
      'learner',
      sql => sql`update worksheet_shares set withdrawn_at = now()`,
    )
    expect(taken.count).toBe(1)
    for (const who of readers)
      for (const table of tables) expect(await inContextOf(house, who, counted(table)), who).toHaveLength(0)
    const undone = (sql: TransactionSql) => sql`update worksheet_shares set withdrawn_at = null`
    expect((await inContextOf(house, 'learner', undone)).count).toBe(0)
    await superuser`delete from worksheet_shares where organization_id = ${house.id}`
  }

  // Nobody shares in another's name, another's sheet, or in a team that isn't theirs.
  const attempt = (member: string, team: string) => (sql: TransactionSql) =>
    sql`insert into worksheet_shares (id, member_id, round_id, slug, version, steps, audience, team_id, shared_at)
        values (gen_random_uuid(), ${member}, ${round}, 'service-vision', 1, '{vision}', 'team', ${team}, now())`
  const { Desk, Kitchen } = house.teams
  await expect(inContextOf(house, 'teammate', attempt(learner.memberId, Desk))).rejects.toThrow('row-level')
  await expect(inContextOf(house, 'teammate', attempt(teammate.memberId, Desk))).rejects.toThrow(
    'worksheet_shares_round',
  )
  await expect(inContextOf(house, 'learner', attempt(learner.memberId, Kitchen))).rejects.toThrow('row-level')
  await inContextOf(house, 'learner', attempt(learner.memberId, Desk))
})

/** In every step of two sheets something that stands nowhere else; the letter and what success looks like are shared. */
const canary = (step: string) => `${step} zq${randomUUID().slice(0, 8)}`
const told = { letter: canary('told'), success: canary('told'), name: canary('told') }
const kept = Array.from({ length: 14 }, (_, at) => canary(`kept${at}`))

test('words that were not shared come to nobody, on no page and by no query; and a leak would be found', async ({
  as,
  house,
}) => {
  const { learner } = house.people
  const [customer, place, feeling, vision, confused, cannot, ordinary, ...more] = kept
  const [reworded, ownValue, dropped, ofDropped, five, aim, edited] = more
  const round = await written(learner, {
    customer,
    quiet_minute: { place, voice: '', face: '', leaving: '' },
    feelings: { chosen: ['welcome'], own: [String(feeling).slice(0, 40)] },
    vision,
    three_things: { confused, cannot, ordinary },
    letter: { did: told.letter, felt: '', signed: '' },
  })
  const other = await written(
    learner,
    {
      values: {
        picked: ['family', 'truth', 'faith'],
        words: { family: told.name, truth: dropped, faith: five, fame: reworded, own_1: ownValue },
      },
      five: { letGo: ['faith'] },
      three: { letGo: ['truth'] },
      success: { family: { work: told.success, home: '' }, truth: { work: ofDropped, home: '' } },
      vision: aim,
    },
    { slug: 'personal-values' },
  )
  const leo = await as('learner')
  for (const [address, part] of [
    [`${sheet}/read`, 'The thank-you letter'],
    [`${values}/read`, 'What success looks like'],
  ] as const) {
    await leo.goto(address)
    const sharing = leo.getByRole('region', { name: 'Share' })
    for (const box of await sharing.getByRole('checkbox').all()) await box.uncheck()
    await sharing.getByLabel(part).check()
    await sharing.getByRole('radio', { name: /^Everybody at/ }).check()
    await sharing.getByRole('button', { name: /^Share with everybody at/ }).click()
    await expect(leo.getByText('Shared. It can be read as it stands now')).toBeVisible()
  }
  await superuser`update worksheet_answers set value = jsonb_set(value, '{did}', to_jsonb(${String(edited)}::text))
    where round_id = ${round} and step = 'letter'`
  const ids = (
    await superuser<{ id: string }[]>`select id from worksheet_shares where round_id in (${round}, ${other})`
  ).map(({ id }) => id)

  const found = (text: string) => kept.filter(word => text.includes(word.slice(0, 40)))
  for (const who of ['manager', 'teammate', 'admin'] as const) {
    const page = await as(who)
    let read = ''
    for (const address of ['/worksheets', '/worksheets/shared', ...ids.map(id => `/worksheets/shared/${id}`)])
      for (const headers of [{}, { rsc: '1' }]) {
        const answer = await page.request.get(address, { headers })
        expect(answer.status(), `${who} at ${address}`).toBe(200)
        read += await answer.text()
      }
    expect(found(read), `${who} is sent`).toEqual([])
    for (const word of Object.values(told)) expect(read, who).toContain(word)
    expect(found(await everythingSeenBy(house, who)), `${who} can ask for`).toEqual([])
  }
  expect(found(await everythingSeenBy(house, 'learner')).length, 'what its writer can ask for').toBe(14)
  expect(await leakedWithout(house, 'worksheet_answers_writer', 'worksheet_answers', found)).toHaveLength(14)
})

/** All rows of all tables of an organization that somebody's context shows, as text. */
const everythingSeenBy = (house: Parameters<typeof inContextOf>[0], who: Role) =>
  inContextOf(house, who, async sql => {
    const names = await sql<{ name: string }[]>`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`
    const texts: string[] = []
    for (const { name } of names)
      texts.push(...(await sql`select t::text as row from ${sql(name)} t`).map(({ row }) => String(row)))
    return texts.join('\n')
  })

/** What the teammate would be shown in a table if a policy of it were missing; everything is taken back again. */
const leakedWithout = async (
  house: Parameters<typeof inContextOf>[0],
  policy: string,
  table: string,
  found: (text: string) => string[],
) => {
  const undone = new Error('undone')
  let leaked: string[] = []
  await superuser
    .begin(async sql => {
      await sql`drop policy ${sql(policy)} on ${sql(table)}`
      await sql`select set_config('app.organization_id', ${house.id}, true),
        set_config('app.member_id', ${house.people.teammate.memberId}, true)`
      await sql`set local role portal`
      leaked = found((await sql`select t::text as row from ${sql(table)} t`).map(({ row }) => row).join('\n'))
      throw undone
    })
    .catch(error => {
      if (error !== undone) throw error
    })
  return leaked
}
