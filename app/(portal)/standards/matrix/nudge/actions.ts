'use server'

import { action } from '@/app/gate'
import { narrowScope } from '@/db/scope'
import { nudge } from '@/db/standard-nudges'
import { nudgeForm, writeMatrixFilter } from '@/lib/matrix'

export const remind = action('standards.nudge', nudgeForm, async (tx, filter, me, scope) => {
  const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
  const count = narrowed ? await nudge(tx, { scope: narrowed, filter, me }, me.now) : 0
  if (count === 0) return { errors: { '': ['stale'] } }
  const back = { ...filter, person: null }
  return {
    to: `/standards/matrix${writeMatrixFilter(back, { said: String(count) })}`,
    ...(filter.person && { subject: filter.person }),
  }
})
