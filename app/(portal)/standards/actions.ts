'use server'

import { action } from '@/app/gate'
import { acceptVersion } from '@/db/acceptances'
import { publishDraft, saveDraft } from '@/db/standard-drafts'
import { publishForm, reviseForm } from '@/lib/standards.form'
import { acceptForm, draftForm } from './forms'

const stale = { errors: { '': ['stale'] } }

export const save = action('standards.edit', draftForm, async (tx, value, me) => {
  const { id, standardId, revision, ...text } = value
  const saved = await saveDraft(tx, { standardId, draftId: id, revision, text, memberId: me.memberId })
  if (saved === 'stale') return stale
  return { to: `/standards/${standardId}?said=saved`, subject: standardId }
})

export const publishFirst = action('standards.publish', publishForm, async (tx, value, me) => {
  const standardId = await publishDraft(tx, {
    draftId: value.id,
    revision: value.version,
    change: 'material',
    whatChanged: null,
    memberId: me.memberId,
  })
  return standardId ? { to: `/standards/${standardId}?said=published`, subject: standardId } : stale
})

export const publishRevision = action('standards.publish', reviseForm, async (tx, value, me) => {
  const standardId = await publishDraft(tx, {
    draftId: value.id,
    revision: value.version,
    change: value.change,
    whatChanged: value.whatChanged,
    memberId: me.memberId,
  })
  return standardId ? { to: `/standards/${standardId}?said=published`, subject: standardId } : stale
})

export const accept = action('standards.accept', acceptForm, async (tx, value, me) => {
  const standardId = await acceptVersion(tx, { ...value, memberId: me.memberId })
  return standardId ? { to: `/standards/${standardId}?said=accepted`, subject: standardId } : stale
})
