import type { Actor } from '../access/actors'
import { actions } from '../access/entries'
import { callAction, type Fields } from '../access/post'
import { actionRows } from '../access/rows'
import type { World } from '../access/world'
import type { Written } from './writer'

const idOf = new Map(actions().map(({ name, id }) => [name, id]))
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What the actions of a noun could be told of that the writer wrote. */
const idsFor = (written: Written): Record<string, string[]> => ({
  goals: [written.goal, written.milestone],
  practice: [written.aside],
  'tough-day': [written.reason],
  board: [written.board.kept, written.board.withdrawn],
  worksheets: [written.rounds['service-vision'] ?? '', written.share],
  readings: [written.rounds['service-vision'] ?? ''],
  quizzes: Object.values(written.attempts),
})

const naming = (id: string, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && uuid.test(value) ? id : value,
    ]),
  )

export type Deed = { action: string; at: string; fields: Fields }

/**
 * Forms of private nouns that are right, but about the writer's things; from the admin, who may send the most, also every
 * form with something wrong in every field.
 */
export const deedsOf = async (world: World, actor: Actor, written: Written): Promise<Deed[]> => {
  const ids = idsFor(written)
  const deeds: Deed[] = []
  for (const { action, ...row } of actionRows) {
    const about = ids[action.split('/')[0] ?? ''] ?? []
    const wrong = actor === 'admin'
    if (about.length === 0 && !wrong) continue
    const at = await row.at(world)
    const fields = await row.form(world, actor)
    if (wrong)
      deeds.push({ action, at, fields: Object.fromEntries(Object.keys(fields).map(name => [name, 'x'])) })
    for (const id of about)
      for (const revision of 'revision' in fields ? ['0', '1'] : [''])
        deeds.push({ action, at, fields: naming(id, { ...fields, ...(revision && { revision }) }) })
  }
  return deeds
}

export const send = ({ action, at, fields }: Deed, session: string | undefined) =>
  callAction(at, idOf.get(action) ?? '', fields, { session })
