import { createHash } from 'node:crypto'
import { newId } from '../../../lib/ids.ts'
import { from } from './people.mjs'

/** An answer to the survey of each of many links. */
export function surveyResponse({ sql, house, people, origin }) {
  const links = 500
  const said = round => ({
    overall: 4,
    understood: 4,
    welcome: 5,
    important: 3,
    comfortable: 4,
    broughtBy: 'been_before',
    wouldReturn: 'yes',
    wouldTell: 9,
    ...(round % 2 === 0 && { comment: 'The lift was slow, and the woman at the desk made up for it.' }),
  })
  const codeOf = n => createHash('md5').update(`link${n}`).digest('hex').slice(0, 10)
  const nth = at => 1 + (at % links)
  const throughFunction = (round, counted) =>
    Array.from(
      { length: people.length },
      (_, at) => driver =>
        driver.begin(tx => [
          tx`select set_config('app.link_code', left(md5('link' || ${nth(at)}::int), 10), true)`,
          tx`select store_response(${newId(new Date())}::uuid, ${JSON.stringify(said(round))}::text::jsonb, ${!counted},
          null)`,
        ]),
    )
  return {
    name: 'Survey response',
    right: status => status === 303,
    requests: round =>
      people.map((person, at) => ({
        method: 'POST',
        path: `/s/${codeOf(nth(at))}/send`,
        headers: from(origin, { address: person.address }, 'application/x-www-form-urlencoded'),
        body: new URLSearchParams({ id: newId(new Date()), ...said(round) }).toString(),
      })),
    stored: async () => {
      const [row] = await sql`select count(*)::int as count from responses
        where organization_id = ${house} and set_aside_at is null and link_id is not null`
      return row.count
    },
    alone: round =>
      Array.from({ length: people.length }, (_, at) => driver => {
        const { overall, understood, welcome, important, comfortable, comment = null } = said(round)
        return driver`
          insert into responses (organization_id, id, link_id, team_id, customers, day, received_at, overall,
            understood, welcome, important, comfortable, brought_by, would_return, would_tell, comment)
          values (${house}, ${newId(new Date())}, bench_id('link', ${nth(at)}::int), bench_id('team', ${nth(at)}::int),
            'external', current_date, now(), ${overall}, ${understood}, ${welcome}, ${important}, ${comfortable},
            'been_before', 'yes', 9, ${comment})`
      }),
    sums: throughFunction,
  }
}
