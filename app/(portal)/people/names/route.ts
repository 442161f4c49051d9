import * as z from 'zod'
import { endpoint } from '@/app/gate'
import { findColleagues } from '@/db/colleagues'
import { colleagueLabel } from '@/lib/colleagues'
import { line } from '@/lib/text.schema'

const most = 8

/** The colleagues with this in their names, as a field for one person suggests them. */
export const GET = endpoint(
  'people.read',
  z.object({ part: line(200) }),
  async (tx, { part }) => ({ people: (await findColleagues(tx, part, most)).map(colleagueLabel) }),
  'read',
)
