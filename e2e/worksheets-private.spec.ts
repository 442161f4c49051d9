import type { TransactionSql } from 'postgres'
import { inContextOf } from './context'
import { superuser } from './database'
import type { Role } from './house'
import { expect, test } from './people'
import { begin, expectIt, leos, lines, save, saved, stepAt, stored, told, written } from './sheets'

const others = ['admin', 'head', 'manager', 'teammate', 'otherManager'] as const

test('the database shows the words to their writer alone', async ({ house }) => {
  const { learner } = house.people
  await written(learner, leos, { finishedOn: '2026-05-04', openly: true })
  await expectIt(house)
  const read = (sql: TransactionSql) => sql`select value from worksheet_answers`
  expect(await inContextOf(house, 'learner', read)).toHaveLength(5)
  for (const who of others) {
    expect(await inContextOf(house, who, read), who).toHaveLength(0)
    const changed = await inContextOf(house, who, sql => sql`update worksheet_answers set value = '"x"'`)
    expect(changed.count, `${who} changes it`).toBe(0)
    const removed = await inContextOf(house, who, sql => sql`delete from worksheet_answers`)
    expect(removed.count, `${who} removes it`).toBe(0)
    const forged = inContextOf(
      house,
      who,
      sql => sql`insert into worksheet_answers (id, round_id, member_id, step, value, revision, saved_at)
        select gen_random_uuid(), ${crypto.randomUUID()}, ${learner.memberId}, 'vision', '"x"', 1, now()`,
    )
    await expect(forged, `${who} writes for him`).rejects.toThrow('row-level security')
  }
  expect(await stored(learner, 'vision')).toBe(leos.vision)
})

test('nobody can plant a step in another’s round', async ({ house }) => {
  const round = await written(house.people.learner, {})
  const planted = inContextOf(
    house,
    'teammate',
    sql => sql`insert into worksheet_answers (id, round_id, member_id, step, value, revision, saved_at)
      values (gen_random_uuid(), ${round}, ${house.people.teammate.memberId}, 'vision', '"x"', 1, now())`,
  )
  await expect(planted).rejects.toThrow('worksheet_answers_round')
})

test('a round is seen by managers and admins only when it was finished openly and is expected', async ({
  house,
}) => {
  const seen = async (who: Role) =>
    (await inContextOf(house, who, sql => sql`select id from worksheet_rounds`)).length
  const round = await written(house.people.learner, leos, { finishedOn: '2026-05-04', openly: true })
  for (const who of others) expect(await seen(who), `${who}, of a voluntary sheet`).toBe(0)

  await expectIt(house, house.teams.Kitchen)
  for (const who of others) expect(await seen(who), `${who}, of one expected elsewhere`).toBe(0)

  // Expected of the house, and so of the desk under it.
  await expectIt(house, house.teams.House)
  for (const who of ['admin', 'head', 'manager', 'learner'] as const) expect(await seen(who), who).toBe(1)
  for (const who of ['teammate', 'otherManager', 'otherLearner'] as const)
    expect(await seen(who), who).toBe(0)

  await superuser`update worksheet_rounds set openly = false where id = ${round}`
  for (const who of others) expect(await seen(who), `${who}, of one finished unseen`).toBe(0)
  await superuser`update worksheet_rounds set openly = true, finished_on = null where id = ${round}`
  for (const who of others) expect(await seen(who), `${who}, of one begun`).toBe(0)
})

test('the trail notes a sitting once, and only for the writer', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  await lines(leo).fill('One.')
  await saved(leo)
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await lines(leo).fill('Two.')
  await expect.poll(() => stored(house.people.learner, 'quiet_minute')).toMatchObject({ place: 'Two.' })
  const entries = (sql: TransactionSql) =>
    sql`select subject_id from audit_entries where deed = 'worksheets.write'`
  // Beginning, and the sitting.
  expect((await inContextOf(house, 'learner', entries)).map(entry => entry.subject_id)).toEqual([null, null])
  for (const who of others) expect(await inContextOf(house, who, entries), who).toHaveLength(0)
})

test('what is sent for another’s round is not found', async ({ as, house }) => {
  const { learner, teammate } = house.people
  const round = await written(learner)
  const tia = await as('teammate')
  await tia.goto('/worksheets')
  const saving = { round, step: 'vision', revision: 1, answer: 'Tia was here.' }
  const [asHerself, asLeo] = await save(tia, [
    { ...saving, member: teammate.memberId },
    { ...saving, member: learner.memberId },
  ])
  expect(asHerself).toEqual({ status: 404, said: { error: 'not_found' } })
  expect(asLeo).toEqual({ status: 200, said: { somebodyElse: true } })
  expect(await stored(learner, 'vision')).toBe(leos.vision)
})

test('what is no saving is refused in plain words, and changes nothing', async ({ as, house }) => {
  const { learner } = house.people
  const round = await written(learner)
  // A page of its own: its browser notes each refusal in the console.
  const leo = await (await as('learner')).context().newPage()
  await leo.goto('/worksheets')
  const right = { round, member: learner.memberId, step: 'vision', revision: 1, answer: 'Next.' }
  const wrong: [number, Record<string, unknown>][] = [
    [400, { round: 'x' }],
    [400, { round: null }],
    [400, { revision: -1 }],
    [400, { revision: 'two' }],
    [400, { revision: 1.5 }],
    [400, { pen: 7 }],
    [400, { step: 'x'.repeat(61) }],
    [404, { step: 'constructor' }],
    [404, { step: '' }],
    [404, { round: crypto.randomUUID() }],
  ]
  for (const [status, part] of wrong) {
    const [answer] = await save(leo, [{ ...right, ...part } as typeof right])
    expect(answer?.status, JSON.stringify(part)).toBe(status)
  }
  expect((await save(leo, [right], '/worksheets/no-such-sheet/save'))[0]?.status).toBe(404)
  for (const body of ['', 'null', '[]', '{', '"x"', '\u0000', `{"answer":"${'x'.repeat(600_000)}"}`]) {
    const status = await leo.evaluate(
      text =>
        fetch('/worksheets/service-vision/save', { method: 'PUT', body: text }).then(reply => reply.status),
      body,
    )
    expect(status, body.slice(0, 9)).toBe(400)
  }
  const answers: [unknown, Record<string, string[]>][] = [
    ['a\u0000b', { answer: ['control_character'] }],
    ['\ud800', { answer: ['not_well_formed'] }],
    ['two\nlines', { answer: ['one_line'] }],
    ['x'.repeat(100_000), { answer: ['too_long:240'] }],
    [{ chosen: 'x' }, { answer: ['not_text'] }],
  ]
  for (const [answer, refused] of answers)
    expect((await save(leo, [{ ...right, answer }]))[0]?.said).toEqual({ refused })
  expect(await stored(learner, 'vision')).toBe(leos.vision)
})

test('what people really write comes back as they wrote it', async ({ as }) => {
  const leo = await as('learner')
  await begin(leo)
  for (const text of [
    '👩‍👩‍👧 said “danke”, and 🏳️‍🌈.',
    'مرحبا بكم في الفندق، والسلام',
    'ﷺ Ω≈ç√∫˜µ≤≥÷ ̈ ﹏ 田中さんにあげて下さい',
    `'; drop table members; -- <script>alert(1)</script> \${7*7} {{x}} %s`,
    'First line.\n\n\tThird, with a tab.',
    // What could be taken for something else than a text.
    '42',
    '[1]',
    'null',
    '"In quotes."',
    '{"a": 1}',
  ]) {
    await lines(leo).fill(text)
    await saved(leo)
    await leo.reload()
    await expect(lines(leo)).toHaveValue(text.normalize('NFC'))
  }
})

test('what is too long is said beside the step, and not a letter of it is cut', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  const endless = 'She waited. '.repeat(8_400)
  await lines(leo).fill(endless)
  await expect(leo.getByText('Keep it to 2,000 characters')).toBeVisible()
  await expect(told(leo)).toContainText('Not saved yet.')
  await leo.getByRole('button', { name: 'Save and go on' }).click()
  await expect(lines(leo)).toBeFocused()
  await leo
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: 'Your service vision' })
    .click()
  await leo.getByRole('link', { name: /One customer Needs a look/ }).click()
  await expect(lines(leo)).toHaveValue(endless)
  await lines(leo).fill('x'.repeat(450_000))
  await expect(leo.getByText('This is far too long to keep here')).toBeVisible()
  await lines(leo).fill('She waited.')
  await saved(leo)
  expect(await stored(house.people.learner, 'customer')).toBe('She waited.')
})

test('no more is chosen than the step asks for', async ({ as, house }) => {
  const leo = await as('learner')
  await begin(leo)
  await leo.goto(stepAt('feelings'))
  for (const name of ['heard', 'calm', 'safe', 'hopeful', 'lighter', 'relieved'])
    await leo.getByLabel(name, { exact: true }).check()
  await expect(leo.getByText('Choose or write no more than 5')).toBeVisible()
  await leo.getByLabel('relieved', { exact: true }).uncheck()
  await expect(leo.getByText('Choose or write no more than 5')).toHaveCount(0)
  await expect
    .poll(() => stored(house.people.learner, 'feelings'))
    .toEqual({ chosen: ['heard', 'calm', 'safe', 'lighter', 'hopeful'], own: [] })
})
