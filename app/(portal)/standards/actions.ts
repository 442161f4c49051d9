'use server'

import { action } from '@/app/gate'
import { words } from '@/app/words'
import { acceptOnPaper, acceptVersion } from '@/db/acceptances'
import { colleagueMeant } from '@/db/colleagues'
import { readAcceptanceWording } from '@/db/organizations'
import { checkingScope } from '@/db/scope'
import { bringBackStandard, entrustStandard, ownerOf, retireStandard } from '@/db/standard-care'
import { keepCheck, replyToCheck, withdrawCheck } from '@/db/standard-checks'
import { discardDraft, publishDraft, saveDraft } from '@/db/standard-drafts'
import {
  acceptForm,
  checkForm,
  nameChecked,
  onPaperForm,
  publishForm,
  replyForm,
  reviseForm,
  seenDraftForm,
} from '@/lib/standards.form'
import { draftForm, entrustForm, standardIdForm } from './forms'

const stale = { errors: { '': ['stale'] } }

export const save = action('standards.edit', draftForm, async (tx, value, me) => {
  const { id, standardId, revision, teams, ...text } = value
  const saved = await saveDraft(tx, { standardId, draftId: id, revision, text, teams, memberId: me.memberId })
  if (saved === 'stale') return { errors: { revision: ['saved_elsewhere'] } }
  return { to: `/standards/${standardId}?said=saved`, subject: standardId }
})

type Published = Awaited<ReturnType<typeof publishDraft>>
const outcomeOf = (published: Published) =>
  'errors' in published
    ? published
    : { to: `/standards/${published.standardId}?said=published`, subject: published.standardId }

export const publishFirst = action('standards.publish', publishForm, async (tx, value, me) =>
  outcomeOf(await publishDraft(tx, me, { ...value, change: 'material', whatChanged: null })),
)

export const publishRevision = action('standards.publish', reviseForm, async (tx, value, me) =>
  outcomeOf(await publishDraft(tx, me, value)),
)

export const discard = action('standards.discard', seenDraftForm, async (tx, value) => {
  const discarded = await discardDraft(tx, value)
  if (!discarded) return stale
  const { standardId, isGone } = discarded
  return { to: `/standards${isGone ? '' : `/${standardId}`}?said=discarded`, subject: standardId }
})

export const accept = action('standards.accept', acceptForm, async (tx, value, me) => {
  const wording = (await readAcceptanceWording(tx)) ?? (await words('standards'))('accept')
  const accepting = { ...value, memberId: me.memberId, wording, acceptedAt: me.now, recordedBy: null }
  const accepted = await acceptVersion(tx, accepting)
  if ('errors' in accepted) return accepted
  return { to: `/standards/${accepted.standardId}?said=accepted`, subject: accepted.standardId }
})

export const recordOnPaper = action(
  'standards.record-on-paper',
  onPaperForm,
  async (tx, value, me, scope) => {
    const accepted = await acceptOnPaper(tx, value, me, scope)
    if ('errors' in accepted) return accepted
    return { to: `/standards/${accepted.standardId}?said=recorded#acceptances`, subject: accepted.standardId }
  },
)

export const entrust = action('standards.entrust', entrustForm, async (tx, { id, owner }) => {
  const present = await ownerOf(tx, id)
  if (!present) return stale
  const meant = await colleagueMeant(tx, owner, { aboutId: present.id, about: present.name })
  if ('error' in meant) return { errors: { owner: [meant.error] } }
  await entrustStandard(tx, id, meant.id ?? present.id)
  return { to: `/standards/${id}?said=entrusted`, subject: id }
})

export const retire = action('standards.retire', standardIdForm, async (tx, { id }, me) =>
  (await retireStandard(tx, id, me.now)) ? { to: `/standards/${id}?said=retired`, subject: id } : stale,
)

export const bringBack = action('standards.bring-back', standardIdForm, async (tx, { id }) =>
  (await bringBackStandard(tx, id)) ? { to: `/standards/${id}?said=back`, subject: id } : stale,
)

export const check = action('standards.check', checkForm, async (tx, value, me, scope) => {
  const refused = await keepCheck(tx, value, me, await checkingScope(tx, scope, me))
  if (refused) return refused
  const { standardId, whom } = value
  return { to: `/standards/${standardId}/check?said=checked&of=${nameChecked(whom)}`, subject: standardId }
})

export const withdrawOwnCheck = action('standards.withdraw-check', standardIdForm, async (tx, { id }, me) => {
  const standardId = await withdrawCheck(tx, id, me)
  return standardId ? { to: `/standards/${standardId}/check?said=withdrawn`, subject: standardId } : stale
})

export const replyToOwnCheck = action('standards.reply-to-check', replyForm, async (tx, value, me) =>
  (await replyToCheck(tx, value, me)) ? { to: '/standards/checks?said=replied', subject: value.id } : stale,
)
