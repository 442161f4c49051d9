import { randomUUID } from 'node:crypto'
import { newId } from '../../../lib/ids.ts'
import { from } from './people.mjs'

/** A step of a worksheet, saved by each of many people, and once more in each round. */
export async function autosave({ sql, house, people, origin }) {
  const [slug, name] = ['service-vision', 'vision']
  const words = round => `Whoever asks me leaves with an answer, and with a smile ${round}.`
  await sql`insert into worksheet_rounds ${sql(
    people.map(({ round, memberId }) => ({
      organization_id: house,
      id: round,
      member_id: memberId,
      slug,
      version: 1,
      number: 2,
      started_at: new Date(),
    })),
  )}`
  const outside = people.map(() => randomUUID())
  await sql`insert into worksheet_rounds ${sql(
    people.map(({ memberId }, at) => ({
      organization_id: house,
      id: outside[at],
      member_id: memberId,
      slug,
      version: 1,
      number: 3,
      started_at: new Date(),
    })),
  )}`
  return {
    name: 'Autosave',
    right: status => status === 200,
    requests: round =>
      people.map(person => ({
        method: 'PUT',
        path: `/worksheets/${slug}/save`,
        headers: from(origin, person, 'application/json'),
        body: JSON.stringify({
          round: person.round,
          member: person.memberId,
          step: name,
          revision: round,
          pen: randomUUID(),
          stroke: 1,
          answer: words(round),
        }),
      })),
    // A saving counts as one more revision of the step.
    stored: async () => {
      const [row] = await sql`select coalesce(sum(revision), 0)::int as count from worksheet_answers
        where organization_id = ${house} and round_id = any (${people.map(({ round }) => round)})`
      return row.count
    },
    alone: round =>
      people.map(
        ({ memberId }, at) =>
          driver =>
            driver`insert into worksheet_answers as a (organization_id, id, round_id, member_id, step, value, revision,
            saved_at)
          values (${house}, ${newId(new Date())}, ${outside[at]}, ${memberId}, ${name},
            ${JSON.stringify(words(round))}::text::jsonb, 1, ${new Date()})
          on conflict on constraint worksheet_answers_step do update
          set value = excluded.value, revision = a.revision + 1, saved_at = excluded.saved_at`,
      ),
  }
}
