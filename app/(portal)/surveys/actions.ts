'use server'

import { action } from '@/app/gate'
import { makeSurveyLink, setSurveyLink, teamsForLinks } from '@/db/survey-links'
import { newCode } from '@/lib/ids'
import { linkForm } from '@/lib/surveys.form'
import { oneLink } from './forms'

const stale = { errors: { '': ['stale'] } }

export const make = action('surveys.save', linkForm, async (tx, { id, label, teamId }, me) => {
  const teams = await teamsForLinks(tx, me)
  if (!teams.some(team => team.id === teamId)) return { errors: { teamId: ['choose_one'] } }
  await makeSurveyLink(tx, { id, label, teamId, code: newCode(), madeBy: me.memberId, createdAt: me.now })
  return { to: `/surveys/${id}?said=made`, subject: id }
})

export const pause = action('surveys.pause', oneLink, async (tx, { id }, me) =>
  (await setSurveyLink(tx, id, { pausedAt: me.now }))
    ? { to: `/surveys/${id}?said=paused`, subject: id }
    : stale,
)

export const resume = action('surveys.resume', oneLink, async (tx, { id }) =>
  (await setSurveyLink(tx, id, { pausedAt: null }))
    ? { to: `/surveys/${id}?said=resumed`, subject: id }
    : stale,
)

export const revoke = action('surveys.revoke', oneLink, async (tx, { id }, me) =>
  (await setSurveyLink(tx, id, { revokedAt: me.now }))
    ? { to: `/surveys/${id}?said=revoked`, subject: id }
    : stale,
)
