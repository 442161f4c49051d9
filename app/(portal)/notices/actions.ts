'use server'

import { action } from '@/app/gate'
import { saveNoticeChoices } from '@/db/notice-times'
import { newId } from '@/lib/ids'
import { offeredKinds } from '@/lib/notices'
import { noticeChoicesForm } from '@/lib/notices.form'

export const choose = action('notices.choose', noticeChoicesForm, async (tx, { id, minute, kinds }, me) => {
  const silenced = offeredKinds(me)
    .filter(kind => !kinds.includes(kind))
    .map(kind => ({ id: newId(me.now), kind }))
  await saveNoticeChoices(tx, { id, memberId: me.memberId, minute, silenced })
  return { to: '/notices?said=chosen' }
})
