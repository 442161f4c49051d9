import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { superuser } from '../../database'
import { differences } from '../../sums'

/** The benches are plain JavaScript without declarations. */
const load = (file: string) => import(join(import.meta.dirname, file))
const small = { people: 60, teams: 20, teamsOfAHouse: 10 }

test('what the bench makes in sets is what the portal keeps one by one', async () => {
  await (await load('house.mjs')).found(superuser, small)
  await (await load('said.mjs')).sayUntil(superuser, 400, small)
  const [house] = await superuser<{ id: string }[]>`select bench_id('organization', 1) as id`
  expect(await differences(house?.id ?? '')).toEqual([])
  const words = await superuser`
    select r.id, l as lexeme from responses r, unnest(lexemes_of('en', r.comment)) l
    where r.organization_id = bench_id('organization', 1)
    union select h.id, l from heard_feedback h, unnest(lexemes_of('en', h.words)) l
    where h.organization_id = bench_id('organization', 1)`
  const kept = await superuser`
    select feedback_id as id, lexeme from feedback_lexemes where organization_id = bench_id('organization', 1)`
  const named = (rows: readonly unknown[]) => rows.map(row => JSON.stringify(row)).sort()
  expect(words.length).toBeGreaterThan(40)
  expect(named(kept)).toEqual(named(words))
})
