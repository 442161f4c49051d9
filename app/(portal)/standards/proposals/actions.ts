'use server'

import { action } from '@/app/gate'
import { decideProposal } from '@/db/proposal-drafts'
import { readExercise } from '@/db/standard-exercises'
import { isOwnProposal, saveProposal, withdrawProposal } from '@/db/standard-proposals'
import { isInForce } from '@/db/standards'
import { can } from '@/lib/access'
import { newId } from '@/lib/ids'
import {
  changeProposalForm,
  decisionForm,
  newProposalForm,
  proposalIdForm,
} from '@/lib/standard-proposals.form'

const stale = { errors: { '': ['stale'] } }
const savedElsewhere = { errors: { revision: ['changed_meanwhile'] } }

export const proposeNew = action('standards.propose', newProposalForm, async (tx, value, me) => {
  const exercise = value.exerciseId ? await readExercise(tx, value.exerciseId, me.today) : null
  // An answer is about what was asked, and in time; sent twice, it is in time once.
  const isAsked = exercise?.isOpen || value.revision > 0 || (await isOwnProposal(tx, value.id, me))
  if (value.exerciseId && !(exercise && isAsked)) return { errors: { '': ['asked_no_more'] } }
  const { category, ownCategory } = exercise ?? value
  const own = category === 'own' ? ownCategory : null
  const saved = await saveProposal(tx, { ...value, category, ownCategory: own, why: null }, me)
  if (saved === 'stale') return savedElsewhere
  return { to: `/standards/proposals/${value.id}?said=proposed`, subject: value.id }
})

export const proposeChange = action('standards.propose', changeProposalForm, async (tx, value, me) => {
  if (!(await isInForce(tx, value.standardId, me.today))) return stale
  const saved = await saveProposal(tx, value, me)
  if (saved === 'stale') return savedElsewhere
  return { to: `/standards/proposals/${value.id}?said=proposed`, subject: value.id }
})

export const withdraw = action('standards.withdraw-proposal', proposalIdForm, async (tx, { id }, me) =>
  (await withdrawProposal(tx, id, me)) ? { to: '/standards/proposals?said=withdrawn', subject: id } : stale,
)

export const decide = action('standards.decide-proposal', decisionForm, async (tx, value, me) => {
  const ids = { decisionId: newId(me.now), draftId: newId(me.now), standardId: newId(me.now) }
  const decided = await decideProposal(tx, { ...value, ...ids }, me)
  if ('errors' in decided) return decided
  const { id, outcome } = value
  if (outcome !== 'taken_up' || !decided.standardId || !can(me, 'standards.edit'))
    return { to: `/standards/proposals/${id}?said=decided`, subject: id }
  return { to: `/standards/${decided.standardId}/edit?said=taken_up`, subject: id }
})
