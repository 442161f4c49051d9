'use server'

import { notFound } from 'next/navigation'
import { action } from '@/app/gate'
import { setServiceVision } from '@/db/organizations'
import { readTeamVision, setTeamVision } from '@/db/team-visions'
import { can } from '@/lib/access'
import { visionForm } from '@/lib/visions.form'

/** Sets the service vision of a team that one manages, or of the organization. */
export const setVision = action('compass.set-vision', visionForm, async (tx, vision, me, scope) => {
  const { of, id, words, revision } = vision
  const stale = { errors: { '': ['stale'] } }
  if (of === 'organization') {
    if (!can(me, 'settings.save')) notFound()
    return (await setServiceVision(tx, { words, revision }))
      ? { to: '/compass?said=set', reframes: true, subject: me.organizationId }
      : stale
  }
  if (!(scope.all || scope.teams.includes(of)) || !(await readTeamVision(tx, of))) notFound()
  const set = await setTeamVision(tx, {
    id,
    teamId: of,
    words,
    setBy: me.memberId,
    setAt: me.now,
    revision,
  })
  return set ? { to: '/compass?said=set', subject: of } : stale
})
