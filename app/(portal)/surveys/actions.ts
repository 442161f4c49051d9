'use server'

import { action } from '@/app/gate'
import { changeSurveyLink, makeSurveyLink, setSurveyLink, teamsForLinks } from '@/db/survey-links'
import { saveWording } from '@/db/survey-wording'
import { newCode } from '@/lib/ids'
import { linkForm, wordingForm } from '@/lib/surveys.form'
import { oneLink } from './forms'

const stale = { errors: { '': ['stale'] } }

export const make = action('surveys.save', linkForm, async (tx, { revision: _, ...link }, me) => {
  const teams = await teamsForLinks(tx, me)
  if (!teams.some(team => team.id === link.teamId)) return { errors: { teamId: ['choose_one'] } }
  await makeSurveyLink(tx, { ...link, code: newCode(), madeBy: me.memberId, createdAt: me.now })
  return { to: `/surveys/${link.id}?said=made`, subject: link.id }
})

export const change = action('surveys.save', linkForm, async (tx, link, me) => {
  const teams = await teamsForLinks(tx, me)
  if (!teams.some(team => team.id === link.teamId)) return { errors: { teamId: ['choose_one'] } }
  return (await changeSurveyLink(tx, link))
    ? { to: `/surveys/${link.id}?said=changed`, subject: link.id }
    : stale
})

export const reword = action('surveys.word', wordingForm, async (tx, wording) =>
  (await saveWording(tx, wording)) ? { to: '/surveys?said=worded', subject: wording.id } : stale,
)

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
