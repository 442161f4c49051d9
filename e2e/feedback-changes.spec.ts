import type { Page } from '@playwright/test'
import { superuser } from './database'
import { asMember, heardBy, kept, log, makeTag } from './heard'
import { found, type House } from './house'
import { expect, test } from './people'
import { hang, send, sumsOf } from './survey-links'

// Several people with browsers of their own, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

const idOf = async (house: House) => (await kept(house))[0]?.id as string
const tracesOf = (house: House) =>
  superuser`select * from feedback_traces where organization_id = ${house.id} order by revision`

/** The sums of a house as somebody would count them from the rows, in the form of `sumsOf`. */
const countedAnew = async (house: House) => {
  const rows = await superuser<{ key: string; n: number; total: number; squares: number }[]>`
    select channel || ' ' || m.measure as key, count(*)::int as n, sum(m.value)::int as total,
      sum(m.value * m.value)::int as squares
    from heard_feedback h cross join lateral (values ('entries', 1), ('overall', h.rating)) m(measure, value)
    where organization_id = ${house.id} and withdrawn_at is null and m.value is not null group by 1`
  return Object.fromEntries(rows.map(({ key, n, total, squares }) => [key, [n, total, squares]]))
}

test('what one logged oneself can be mended; its trace tells, and the figures follow', async ({
  as,
  house,
}) => {
  const leo = await as('learner')
  await heardBy(leo, 'She sad it was fine.', { rating: '2', about: 'Tia' })
  await leo.getByRole('link', { name: /^Heard: Said in person/ }).click()
  await leo.getByRole('link', { name: 'Change it' }).click()
  await expect(leo.getByLabel('About whom')).toHaveValue('Tia Teammate')
  await leo.getByLabel('Their words').fill('She said it was fine.')
  await leo.getByLabel('Letter').check()
  await leo.getByRole('group', { name: 'Their rating' }).getByLabel('4').check()
  await leo.getByLabel('On which day was it?').fill('2999-01-01')
  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByText('Write today or a day before').last()).toBeVisible()
  await expect(leo.getByLabel('Their words')).toHaveValue('She said it was fine.')
  await expect(leo.getByLabel('Letter')).toBeChecked()
  await leo.getByLabel('On which day was it?').fill('2026-01-08')
  await leo.getByRole('button', { name: 'Save the change' }).dblclick()
  await expect(leo.getByText('The change is saved, and the figures follow it.')).toBeVisible()
  await expect(leo.getByRole('blockquote').first()).toHaveText('She said it was fine.')
  expect(await kept(house)).toMatchObject([
    { words: 'She said it was fine.', channel: 'letter', rating: 4, revision: 2 },
  ])
  expect(await tracesOf(house)).toMatchObject([
    { deed: 'changed', words: 'She sad it was fine.', channel: 'spoken', rating: 2 },
  ])
  expect(await sumsOf(house)).toEqual({
    'letter entries': [1, 1, 1],
    'letter overall': [1, 4, 16],
  })
  const [sum] = await superuser`select day::text from daily_sums
    where organization_id = ${house.id} and channel = 'letter' and entries > 0 limit 1`
  expect(sum?.day).toBe('2026-01-08')

  const path = `/feedback/${await idOf(house)}`
  const maya = await as('manager')
  await maya.goto(path)
  await expect(maya.getByText('Leo Learner changed it.')).toBeVisible()
  await expect(maya.getByText('She sad it was fine.')).toBeVisible()
  await expect(maya.getByRole('link', { name: 'Change it' })).toHaveCount(0)
  const tia = await as('teammate')
  await tia.goto(path)
  await expect(tia.getByText('She said it was fine.')).toBeVisible()
  for (const hidden of ['She sad it was fine.', 'Leo Learner', 'Withdraw it'])
    await expect(tia.getByText(hidden)).toHaveCount(0)
  for (const page of [
    await as('otherLearner'),
    await as('otherManager'),
    await as((await found()).people.admin),
  ])
    expect((await page.goto(path))?.status()).toBe(404)
  for (const page of [maya, tia]) expect((await page.goto(`${path}/edit`))?.status()).toBe(404)
})

test('what is withdrawn leaves lists, searches and figures; those who lead the team see who, when and why', async ({
  as,
  house,
}) => {
  const { id } = await log(house, { words: 'I said that twice.', rating: 1 })
  const tag = await makeTag(house, 'Noise')
  await asMember(
    house,
    'learner',
    sql => sql`select tag_feedback(${id}::uuid, ${`{${tag.id}}`}::uuid[], now())`,
  )
  const leo = await as('learner')
  await leo.goto(`/feedback/${id}`)
  await leo.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(leo.getByText('Write something here').last()).toBeVisible()
  await leo.getByLabel('Why?').fill('Tia had logged it already.')
  await leo.getByRole('button', { name: 'Withdraw it' }).dblclick()
  await expect(leo.getByText('It is withdrawn.')).toBeVisible()
  expect(await sumsOf(house)).toEqual({})
  const maya = await as('manager')
  for (const query of ['', '?words=twice', `?tag=${tag.id}`]) {
    await maya.goto(`/feedback${query}`)
    await expect(maya.locator('main ol blockquote'), query).toHaveCount(0)
  }
  await maya.goto('/feedback?withdrawn=1&words=twice')
  await expect(maya.locator('main ol blockquote')).toHaveText(['I said that twice.'])
  await maya.getByRole('link', { name: /^Heard: Said in person/ }).click()
  await expect(maya.getByText('It stands in no list and no figure.')).toBeVisible()
  await expect(maya.getByText('Leo Learner withdrew it.')).toBeVisible()
  await expect(maya.getByText('Tia had logged it already.')).toBeVisible()
  await expect(maya.getByRole('main').getByRole('button')).toHaveCount(0)
  const tia = await as('teammate')
  expect((await tia.goto(`/feedback/${id}`))?.status()).toBe(404)
  await tia.goto('/feedback?withdrawn=1')
  await expect(tia.locator('main ol blockquote')).toHaveCount(0)
  const [counts] =
    await superuser`select (select count(*)::int from heard_feedback where organization_id = ${house.id}) as rows,
    (select count(*)::int from feedback_lexemes where organization_id = ${house.id}) as lexemes,
    (select count(*)::int from feedback_tags where organization_id = ${house.id}) as tags,
    (select count(*)::int from feedback_traces where organization_id = ${house.id}) as traces`
  expect(counts).toEqual({ rows: 1, lexemes: 0, tags: 0, traces: 1 })
})

test('of two tabs the later one sees both texts and decides', async ({ as, house }) => {
  const { id } = await log(house, { words: 'As it was.' })
  const leo = await as('learner')
  await leo.goto(`/feedback/${id}/edit`)
  await leo.getByLabel('Their words').fill('From the first tab.')
  const other = await leo.context().newPage()
  await other.goto(`/feedback/${id}/edit`)
  await other.getByLabel('Their words').fill('From the second tab.')
  await other.getByRole('button', { name: 'Save the change' }).click()
  await expect(other.getByText('The change is saved')).toBeVisible()

  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByRole('heading', { name: 'This was changed somewhere else' })).toBeVisible()
  await expect(leo.getByRole('blockquote')).toHaveText('From the second tab.')
  await expect(leo.getByLabel('Their words')).toHaveValue('From the first tab.')
  expect(await kept(house)).toMatchObject([{ words: 'From the second tab.' }])
  await leo.getByRole('button', { name: 'Save the change' }).click()
  await expect(leo.getByText('The change is saved')).toBeVisible()
  expect(await kept(house)).toMatchObject([{ words: 'From the first tab.', revision: 3 }])
  expect(await tracesOf(house)).toMatchObject([{ words: 'As it was.' }, { words: 'From the second tab.' }])
})

test('however it is changed, the sums are what counting the rows gives', async ({ house }) => {
  const channels = ['letter', 'spoken', 'email', 'phone']
  const pick = <T>(some: readonly T[]) => some[Math.floor(Math.random() * some.length)] as T
  const ids: { id: string; revision: number }[] = []
  for (let one = 0; one < 8; one++)
    ids.push({ ...(await log(house, { words: `Words ${one}`, rating: pick([null, 1, 5]) })), revision: 1 })
  const steps: string[] = []
  await asMember(house, 'learner', async sql => {
    for (let step = 0; step < 60; step++) {
      const entry = pick(ids)
      const [row] =
        Math.random() < 0.06
          ? await sql`select withdraw_heard(${entry.id}::uuid, ${entry.revision}, now(), 'No') as ending`
          : await sql`select change_heard(${entry.id}::uuid, ${entry.revision}, ${pick([house.teams.Desk, house.teams.Kitchen])}::uuid,
              ${pick(['2026-01-05', '2026-01-06'])}::date, now(), ${pick(['external', 'internal'])}, ${pick(channels)},
              ${`Words ${step}`}, ${pick([null, 1, 2, 3, 4, 5])}::integer, null, null) as ending`
      steps.push(String(row?.ending))
      if (row?.ending === 'changed') entry.revision++
    }
  })
  expect(steps).toContain('changed')
  expect(await sumsOf(house)).toEqual(await countedAnew(house))
  const [mixed] = await superuser`select count(*)::int as n from (
    select team_id, day, customers, channel, sum(entries) as n from daily_sums
    where organization_id = ${house.id} group by 1, 2, 3, 4
    except
    select team_id, day, customers, channel, count(*) from heard_feedback
    where organization_id = ${house.id} and withdrawn_at is null group by 1, 2, 3, 4) d where n <> 0`
  expect(mixed?.n).toBe(0)
  // The words that are found are those that stand there now.
  const [words] = await superuser`select count(*)::int as n from (
    select feedback_id, lexeme, team_id, at from feedback_lexemes where organization_id = ${house.id}
    except
    select h.id, l, h.team_id, h.logged_at from heard_feedback h cross join lateral unnest(lexemes_of('en', h.words)) l
    where h.organization_id = ${house.id} and h.withdrawn_at is null) d`
  expect(words?.n).toBe(0)
})

const rename = async (page: Page, from: string, to: string) => {
  await page.goto('/feedback/tags')
  await page.getByRole('link', { name: from, exact: true }).click()
  await expect(page.getByRole('heading', { name: from })).toBeVisible()
  await page.getByLabel('Name').fill(to)
  await page.getByRole('button', { name: 'Save the name' }).click()
}

test('an admin makes tags; those who lead the team, and whoever logged it, put them on', async ({
  as,
  request,
  house,
}) => {
  const ada = await as('admin')
  await ada.goto('/feedback/tags')
  await expect(ada.getByText('There is no tag yet.')).toBeVisible()
  for (const name of ['Breakfast', 'Noise']) {
    await ada.getByLabel('Name').fill(name)
    await ada.getByRole('button', { name: 'Add it' }).dblclick()
    await expect(ada.getByRole('link', { name, exact: true })).toBeVisible()
  }
  await ada.getByLabel('Name').fill('bREAKFAST')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await expect(ada.getByText('There is a tag of this name; choose another').last()).toBeVisible()
  await expect(ada.getByLabel('Name')).toHaveValue('bREAKFAST')
  await rename(ada, 'Noise', 'Quiet & calm 🤫')
  await expect(ada.getByRole('link', { name: 'Quiet & calm 🤫' })).toBeVisible()

  const { code } = await hang(house)
  await send(request, code, { overall: '5', comment: 'The eggs, and no sound.' })
  const [response] = await superuser`select id from responses where organization_id = ${house.id}`
  const maya = await as('manager')
  await maya.goto(`/feedback/${response?.id}`)
  await maya.getByLabel('Breakfast').check()
  await maya.getByLabel('Quiet & calm 🤫').check()
  await maya.getByRole('button', { name: 'Save the tags' }).dblclick()
  await expect(maya.getByText('The tags are saved.')).toBeVisible()
  await expect(maya.getByLabel('Breakfast')).toBeChecked()

  await ada.getByRole('link', { name: 'Breakfast', exact: true }).click()
  await ada.getByRole('button', { name: 'Retire it' }).click()
  await expect(ada.getByText('The tag is retired.')).toBeVisible()
  const leo = await as('learner')
  await leo.goto(`/feedback/${response?.id}`)
  await expect(leo.getByText('Breakfast · Quiet & calm 🤫')).toBeVisible()
  await expect(leo.getByRole('button', { name: 'Save the tags' })).toHaveCount(0)
  // Retired, it stays where it is and is offered nowhere else.
  const { id } = await log(house, { words: 'So quiet.' })
  await leo.goto(`/feedback/${id}`)
  await expect(leo.getByLabel('Breakfast')).toHaveCount(0)
  await leo.getByLabel('Quiet & calm 🤫').check()
  await leo.getByRole('button', { name: 'Save the tags' }).click()
  await expect(leo.getByText('The tags are saved.')).toBeVisible()
  await maya.goto('/feedback')
  await maya.getByRole('link', { name: 'Quiet & calm 🤫' }).first().click()
  await expect(maya.locator('main ol blockquote')).toHaveText(['So quiet.', 'The eggs, and no sound.'])
  await maya.goto(`/feedback/${response?.id}`)
  await maya.getByLabel('Breakfast').uncheck()
  await maya.getByRole('button', { name: 'Save the tags' }).click()
  await expect(maya.getByText('The tags are saved.')).toBeVisible()
  await expect(maya.getByLabel('Breakfast')).toHaveCount(0)
  const deeds =
    await superuser`select distinct deed from audit_entries where organization_id = ${house.id} order by 1`
  expect(deeds.map(entry => entry.deed)).toEqual(['feedback.tag', 'tags.retire', 'tags.save'])
})

test('a manager says whom a comment is about: then it is that person’s to read, and no longer the team’s', async ({
  as,
  request,
  house,
}) => {
  const { code } = await hang(house)
  await send(request, code, { overall: '5', comment: 'The one with the red scarf walked me to the tram.' })
  const [response] = await superuser`select id from responses where organization_id = ${house.id}`
  const path = `/feedback/${response?.id}`
  const maya = await as('manager')
  await maya.goto(path)
  await maya.getByLabel('About', { exact: false }).fill('nobody like that')
  await maya.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(maya.getByText('Nobody here is called that').last()).toBeVisible()
  await maya.getByLabel('About', { exact: false }).fill('tia')
  await maya.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(maya.getByText('It is saved.')).toBeVisible()
  await expect(maya.getByText('Maya Manager said what it touches.')).toBeVisible()
  const leo = await as('learner')
  expect((await leo.goto(path))?.status()).toBe(404)
  await leo.goto('/feedback?words=scarf')
  await expect(leo.locator('main ol blockquote')).toHaveCount(0)
  const tia = await as('teammate')
  await tia.goto('/feedback?words=scarf')
  await expect(tia.locator('main ol blockquote')).toHaveCount(1)
  expect(await tracesOf(house)).toMatchObject([{ deed: 'linked', about_id: null }])
})
