'use server'

import { action } from '@/app/gate'
import { adoptTemplates } from '@/db/standard-adoption'
import { newId } from '@/lib/ids'
import { typed } from '@/lib/standard-templates/typed'
import { standardForm } from '@/lib/standards.form'
import { adoptForm } from './forms'

export const adopt = action('standards.adopt', adoptForm, async (tx, { templates }, me) => {
  const drafts = templates.map(template => {
    const {
      id,
      teams: _everybody,
      ...text
    } = standardForm.parse({
      id: newId(me.now),
      ...typed(template, me.locale),
    })
    return { template: template.key, standardId: newId(me.now), draftId: id, text }
  })
  await adoptTemplates(tx, drafts, me.memberId)
  return { to: '/standards?said=adopted' }
})
