'use server'

import { action } from '@/app/gate'
import { saveNoticeChoices } from '@/db/notice-times'
import { newId } from '@/lib/ids'
import { offeredKinds } from '@/lib/notices'
import { noticeChoicesForm } from '@/lib/notices.form'

export const choose = action('notices.choose', noticeChoicesForm, async (tx, { minute, kinds }, me) => {
  const silenced = offeredKinds(me)
    .filter(kind => !kinds.includes(kind))
    .map(kind => ({ id: newId(me.now), kind }))
  await saveNoticeChoices(tx, { id: newId(me.now), memberId: me.memberId, minute, silenced })
  return { to: '/notices?said=chosen' }
})
