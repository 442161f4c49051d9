import { randomUUID } from 'node:crypto'
import { newId } from '../../../lib/ids.ts'
import { from } from './people.mjs'

/**
 * A step of a worksheet, saved by each of many people, and once more in each round.
 * @param {object} among
 * @param {import('./sheets.ts').Saved} sheet
 */
export async function autosave({ sql, house, people, origin }, { name, slug, step, answer }) {
  const begun = async number => {
    const ids = people.map(() => randomUUID())
    await sql`insert into worksheet_rounds ${sql(
      people.map(({ memberId }, at) => ({
        organization_id: house,
        id: ids[at],
        member_id: memberId,
        slug,
        version: 1,
        number,
        started_at: new Date(),
      })),
    )}`
    return ids
  }
  const inside = await begun(2)
  const outside = await begun(3)
  return {
    name,
    right: status => status === 200,
    requests: round =>
      people.map((person, at) => ({
        method: 'PUT',
        path: `/worksheets/${slug}/save`,
        headers: from(origin, person, 'application/json'),
        body: JSON.stringify({
          round: inside[at],
          member: person.memberId,
          step,
          revision: round,
          pen: randomUUID(),
          stroke: 1,
          answer: answer(round),
        }),
      })),
    // A saving counts as one more revision of the step.
    stored: async () => {
      const [row] = await sql`select coalesce(sum(revision), 0)::int as count from worksheet_answers
        where organization_id = ${house} and round_id = any (${inside})`
      return row.count
    },
    alone: round => {
      const words = JSON.stringify(answer(round))
      return people.map(
        ({ memberId }, at) =>
          driver =>
            driver`insert into worksheet_answers as a (organization_id, id, round_id, member_id, step, value, revision,
            saved_at)
          values (${house}, ${newId(new Date())}, ${outside[at]}, ${memberId}, ${step}, ${words}::text::jsonb, 1,
            ${new Date()})
          on conflict on constraint worksheet_answers_step do update
          set value = excluded.value, revision = a.revision + 1, saved_at = excluded.saved_at`,
      )
    },
  }
}
