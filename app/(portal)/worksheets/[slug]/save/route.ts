import { endpoint } from '@/app/gate'
import { addAuditEntry } from '@/db/audit'
import { lastSavedAt } from '@/db/worksheet-answers'
import { newId } from '@/lib/ids'
import { savingForm } from '@/lib/worksheets/worksheet.form'
import { keepAnswer } from '../../keep'

/** After so long without a saving, the next one opens another sitting, which the trail notes once. */
const sitting = 30 * 60 * 1000

/**
 * Saves one step while its writer types. Somebody else may have signed in meanwhile in the same browser: what
 * stands in a page is saved for the member who opened it, or not at all.
 */
export const PUT = endpoint('worksheets.write', savingForm, async (tx, sent, me) => {
  if (sent.member !== me.memberId) return { somebodyElse: true }
  const before = await lastSavedAt(tx, sent.round)
  const outcome = await keepAnswer(tx, sent, me)
  const sits = !before || me.now.getTime() - before.getTime() > sitting
  if (sits && outcome && 'kept' in outcome)
    await addAuditEntry(tx, {
      id: newId(me.now),
      memberId: me.memberId,
      deed: 'worksheets.write',
      subjectId: null,
    })
  return outcome
})
