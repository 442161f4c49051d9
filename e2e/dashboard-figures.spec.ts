import type { Page } from '@playwright/test'
import { readCsv, tableIn, tableOf } from './dashboard-tables'
import { superuser } from './database'
import { inDemo, type Person } from './house'
import { expect, moveClock, test } from './people'

const day = process.env.DEMO_DAY ?? ''
const mean = (value: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
const percent = (value: number) => new Intl.NumberFormat('en', { style: 'percent' }).format(value)

/** The teams that somebody may see, by plain SQL: all for admins, else those managed with the ones under them. */
const teamsOf = async (person: Person) =>
  (
    await superuser<{ id: string }[]>`
    with recursive mine as (
      select team_id as id from team_members where member_id = ${person.memberId} and manages
      union select t.id from teams t join mine on t.parent_id = mine.id)
    select id from mine union select t.id from teams t join members m using (organization_id)
    where m.id = ${person.memberId} and m.is_admin`
  ).map(team => team.id)

/** Everything that the figures say of ninety days, counted anew from the rows themselves. */
const counted = async (teams: string[], last: string) => {
  const within = superuser`team_id = any(${teams}) and day between ${last}::date - 89 and ${last}::date`
  const [said] = await superuser`
    select count(*)::int as n, avg(overall)::float as overall,
      avg(understood)::float as understood, avg(welcome)::float as welcome, avg(important)::float as important,
      avg(comfortable)::float as comfortable, count(understood)::int as understoods,
      count(welcome)::int as welcomes, count(important)::int as importants, count(comfortable)::int as comfortables,
      count(would_return)::int as asked, count(*) filter (where would_return = 'yes')::int as back,
      count(would_tell)::int as tellers, count(*) filter (where would_tell >= 9)::int as promoters,
      count(*) filter (where would_tell between 7 and 8)::int as passives,
      count(*) filter (where would_tell <= 6)::int as detractors,
      count(*) filter (where brought_by = 'been_before')::int as been,
      count(*) filter (where brought_by = 'somebody_told_me')::int as told,
      count(*) filter (where brought_by = 'other')::int as other
    from responses where ${within} and set_aside_at is null and customers = 'external'`
  const byTeam = await superuser<{ name: string; n: number; mean: number }[]>`
    select t.name, count(*)::int as n, avg(overall)::float as mean from responses r join teams t on t.id = r.team_id
    where ${within} and set_aside_at is null and customers = 'external' group by 1 order by 2 desc, 1 limit 12`
  const channels = await superuser<{ n: number }[]>`
    select count(*)::int as n from (
      select 'survey' as channel, team_id, day, customers from responses where set_aside_at is null
      union all select channel, team_id, day, customers from heard_feedback where withdrawn_at is null) f
    where ${within} and customers = 'external' group by channel order by 1 desc`
  const tags = await superuser<{ name: string; n: number }[]>`
    select k.name, count(*)::int as n from feedback_tags f join tags k on k.id = f.tag_id
    where f.team_id = any(${teams}) and f.day between ${last}::date - 89 and ${last}::date
      and f.customers = 'external' group by k.id, k.name order by 2 desc, lower(k.name) limit 12`
  const [internal] = await superuser<{ n: number }[]>`
    select count(*)::int as n from responses
    where ${within} and set_aside_at is null and customers = 'internal'`
  return {
    said: said ?? {},
    byTeam,
    tags: tags.map(({ name, n }) => [name, String(n)]),
    channels: channels.map(({ n }) => n),
    internal: internal?.n ?? 0,
  }
}

/** Acceptances and worksheets, from the rows themselves. */
const duties = async ({ organizationId: organization, memberId }: Person, teams: string[]) => {
  const due = superuser`
    select standard_id, max(number) as since from standard_versions v
    where organization_id = ${organization} and starts_on <= ${day} and change = 'material'
      and not exists (select from standards s where s.id = v.standard_id and s.retired_at is not null)
    group by 1`
  const accepted = superuser`exists (select from acceptances a join standard_versions v on v.id = a.version_id
    where a.member_id = m.id and v.standard_id = d.standard_id and v.number >= d.since)`
  // Whom the newest version that has started is for; the demo names only teams with none under them.
  const active = superuser`m.organization_id = ${organization} and m.deactivated_at is null and not exists (
    select from standard_versions v where v.standard_id = d.standard_id and v.number = (
        select max(number) from standard_versions n where n.standard_id = d.standard_id and n.starts_on <= ${day})
      and exists (select from standard_audiences u where u.version_id = v.id)
      and not exists (select from standard_audiences u join team_members b on b.team_id = u.team_id
        where u.version_id = v.id and b.member_id = m.id))`
  const standards = await superuser<{ title: string; asked: number; given: number }[]>`
    select (select title from standard_versions v where v.standard_id = d.standard_id and starts_on <= ${day}
        order by number desc limit 1) as title,
      count(*)::int as asked, count(*) filter (where ${accepted})::int as given
    from (${due}) d cross join members m
    where ${active} and (exists (select from team_members t where t.member_id = m.id and t.team_id = any(${teams}))
      or exists (select from members a where a.id = ${memberId} and a.is_admin))
    group by d.standard_id`
  const ranks = await superuser<{ rank: string; people: number; asked: number; given: number }[]>`
    select m.rank, count(distinct m.id)::int as people, count(*)::int as asked,
      count(*) filter (where ${accepted})::int as given
    from (${due}) d cross join members m where ${active} group by 1`
  return { standards, ranks }
}

const open = async (page: Page, address: string) => {
  await moveClock(page.context(), `${day}T12:00:00Z`)
  await page.goto(address)
}

for (const [who, login] of [
  ['Maya, who manages one team,', 'maya@harbour'],
  ['Clara, under whose department are teams,', 'clara.mendes@harbour'],
  ['Henrik, who manages the whole house,', 'henrik@harbour'],
  ['Ada, the admin,', 'ada@harbour'],
] as const)
  test(`${who} sees what plain SQL counts, and takes the same away as a file`, async ({ as }) => {
    const person = await inDemo(login)
    const page = await as(person)
    await open(page, '/dashboard?range=last_90')
    const teams = await teamsOf(person)
    const { said, byTeam, tags, channels, internal } = await counted(teams, day)
    expect(said.n).toBeGreaterThan(30)
    const count = (name: string) => expect(page.locator(`figure#${name} figcaption`))
    const body = async (name: string) => (await tableOf(page, name)).slice(1)

    await count('satisfaction').toContainText(`On average ${mean(said.overall)} of 5`)
    await count('satisfaction').toContainText(`${said.n} answers`)
    expect((await body('satisfaction')).reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(said.n)
    const needs = await body('needs')
    expect(needs.map(row => [row[1], row[3]])).toEqual(
      (['understood', 'welcome', 'important', 'comfortable'] as const).map(need => [
        mean(said[need]),
        String(said[`${need}s`]),
      ]),
    )
    await count('returning').toContainText(`${said.back} of ${said.asked} would come back.`)
    const score = Math.round(((said.promoters - said.detractors) / said.tellers) * 100)
    await count('telling').toContainText(
      `${said.promoters} gladly, ${said.passives} perhaps, ${said.detractors} rather not: a net promoter score of ${score > 0 ? '+' : ''}${score},`,
    )
    expect((await body('telling')).map(row => [row[1], row[3]])).toEqual(
      [said.promoters, said.passives, said.detractors].map(n => [percent(n / said.tellers), String(n)]),
    )
    expect((await body('brought')).map(row => Number(row[1]))).toEqual([said.been, said.told, said.other])
    expect((await body('channels')).map(row => Number(row[1]))).toEqual(channels)
    expect(tags.length).toBeGreaterThan(0)
    expect(await body('tags')).toEqual(tags)
    if (byTeam.length > 1)
      expect((await body('teams')).map(row => [row[0], row[1], row[3]])).toEqual(
        byTeam.map(({ name, n, mean: of }) => [name, n < 10 ? '–' : mean(of), String(n)]),
      )
    if (internal > 0)
      expect((await body('internal')).reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(internal)
    else await expect(page.locator('figure#internal')).toHaveCount(0)

    const { standards, ranks } = await duties(person, teams)
    const given = standards.reduce((sum, one) => sum + one.given, 0)
    const asked = standards.reduce((sum, one) => sum + one.asked, 0)
    await count('standards').toContainText(`${given} of ${asked} acceptances are given.`)
    expect(Object.fromEntries((await body('standards')).map(row => [row[0], row.slice(1)]))).toEqual(
      Object.fromEntries(
        standards.map(one => [one.title, [percent(one.given / one.asked), String(one.asked)]]),
      ),
    )
    // Ranks of fewer than five are never alone; together they are everybody.
    const byRank = await body('ranks')
    expect(byRank.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(
      ranks.reduce((sum, one) => sum + one.asked, 0),
    )
    for (const { rank, people } of ranks.filter(({ people }) => people < 5))
      expect(
        byRank.map(row => row[0]?.toLowerCase()),
        `${people} of ${rank}`,
      ).not.toContain(rank)

    const answer = await page.request.get('/dashboard/csv?range=last_90')
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
    const file = readCsv(await answer.text())
    const figures = await page.locator('figure').all()
    expect(figures.length).toBeGreaterThan(8)
    for (const figure of figures) {
      const question = (await figure.locator('h3').textContent()) ?? ''
      const name = (await figure.getAttribute('id')) ?? ''
      const table = await tableOf(page, name)
      expect(tableIn(file, question), question).toEqual(table)
      // What stands behind each bar is what stands in its row.
      if ((await figure.locator('.recharts-bar').count()) !== 1) continue
      const told = table.slice(1).flatMap(row => (row[1] === '–' ? [] : [row[1]]))
      await expect(figure.locator('.bar-number'), question).toHaveText(told.map(String))
    }
  })
