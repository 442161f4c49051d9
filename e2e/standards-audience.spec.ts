import { randomUUID } from 'node:crypto'
import { inContextOf } from './context'
import { superuser } from './database'
import { join } from './house'
import { expect, moveClock, test } from './people'
import { writeStandard } from './standards'

/** The phone, for the front line of the desk alone. */
const ofTheDesk = async (house: Parameters<typeof writeStandard>[0]) => {
  const written = await writeStandard(house, 'The phone', [
    { startsOn: '2026-05-04', ranks: ['front_line'], accept_within: 7 },
  ])
  await superuser`insert into standard_audiences ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    version_id: written.ids[0] ?? '',
    team_id: house.teams.Desk,
  })}`
  await superuser`update members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  await superuser`update team_members set joined_at = '2026-01-01' where organization_id = ${house.id}`
  return written
}

test('it is asked of those it is for, and of nobody else; everybody may read it', async ({ as, house }) => {
  const { standardId } = await ofTheDesk(house)
  const due = async (who: 'learner' | 'manager' | 'otherLearner' | 'head') => {
    const page = await as(who)
    await moveClock(page.context(), '2026-05-05T09:00:00+02:00')
    await page.goto('/standards')
    await expect(page.getByRole('link', { name: 'The phone' })).toBeVisible()
    const asked = await page.getByText('Read and accept by May 11, 2026').count()
    await page.goto(`/standards/${standardId}`)
    await expect(page.getByText('For: Front line: Desk').first()).toBeVisible()
    await expect(page.getByText('It is not asked of you.')).toHaveCount(asked ? 0 : 1)
    await expect(page.getByRole('button', { name: 'I have read it' })).toHaveCount(asked)
    return asked
  }
  expect(await due('learner')).toBe(1)
  expect(await due('manager')).toBe(0)
  expect(await due('otherLearner')).toBe(0)

  const maya = await as('manager')
  await moveClock(maya.context(), '2026-05-20T09:00:00+02:00')
  await maya.goto(`/standards/${standardId}`)
  await expect(maya.getByText('2 of 2 in your teams are missing.')).toBeVisible()
  await expect(
    maya.getByRole('row', { name: /Leo Learner/ }).getByText('Missing since May 11, 2026'),
  ).toBeVisible()
})

test('whoever joins its team is asked by itself, so many days from then; whoever leaves is not', async ({
  as,
  house,
}) => {
  const { standardId } = await ofTheDesk(house)
  const newcomer = await join(house, 'Nina New', 'Desk')
  await superuser`update members set joined_at = '2026-02-01' where id = ${newcomer.memberId}`
  await superuser`update team_members set joined_at = '2026-06-01' where member_id = ${newcomer.memberId}`
  const nina = await as(newcomer)
  await moveClock(nina.context(), '2026-06-02T09:00:00+02:00')
  await nina.goto('/standards')
  await expect(nina.getByText('Read and accept by June 8, 2026')).toBeVisible()

  const ada = await as('admin')
  await moveClock(ada.context(), '2026-06-02T09:00:00+02:00')
  await ada.goto(`/people/${newcomer.memberId}`)
  await ada.getByRole('button', { name: 'Deactivate' }).click()
  await expect(ada.getByRole('button', { name: 'Deactivate' })).toHaveCount(0)
  await ada.goto(`/standards/${standardId}`)
  await expect(ada.getByText('2 of 2 in your teams are missing.')).toBeVisible()
})

test('a team under the one it is for is asked too', async ({ as, house }) => {
  const { standardId } = await ofTheDesk(house)
  const team = randomUUID()
  await superuser`insert into teams ${superuser({
    organization_id: house.id,
    id: team,
    name: 'Night desk',
    parent_id: house.teams.Desk,
  })}`
  const owl = await join(house, 'Olga Owl')
  await superuser`insert into team_members ${superuser({
    organization_id: house.id,
    id: randomUUID(),
    team_id: team,
    member_id: owl.memberId,
  })}`
  const olga = await as(owl)
  await olga.goto(`/standards/${standardId}`)
  await expect(olga.getByRole('button', { name: 'I have read it' })).toBeVisible()
})

test('only admins write standards, and what is published stands, also for the database', async ({
  house,
}) => {
  const { standardId, ids } = await ofTheDesk(house)
  const version = ids[0] ?? ''
  for (const who of ['learner', 'manager', 'head'] as const) {
    const count = await inContextOf(
      house,
      who,
      async sql => (await sql`update standards set retired_at = now() where id = ${standardId}`).count,
    )
    expect(count, `${who} retires`).toBe(0)
    const forged = inContextOf(
      house,
      who,
      sql =>
        sql`insert into standards (id, owner_id) values (gen_random_uuid(), ${house.people[who].memberId})`,
    )
    await expect(forged, `${who} writes`).rejects.toThrow('row-level security')
  }
  const changed = await inContextOf(
    house,
    'admin',
    async sql =>
      (await sql`update standard_versions set pledge = 'Less.' where id = ${version}`).count +
      (await sql`delete from standard_versions where id = ${version}`).count +
      (await sql`delete from standard_audiences where version_id = ${version}`).count,
  )
  expect(changed).toBe(0)
  const widened = inContextOf(
    house,
    'admin',
    sql => sql`insert into standard_audiences (id, version_id, team_id)
      values (gen_random_uuid(), ${version}, ${house.teams.Kitchen})`,
  )
  await expect(widened).rejects.toThrow('row-level security')
})
