'use server'

import { action } from '@/app/gate'
import { hashToken } from '@/app/token-hash'
import { addInvitation, remakeInvitation, withdrawInvitation } from '@/db/invitations'
import { isColleague } from '@/db/joining'
import { countAgainst } from '@/db/limits'
import { bringBackMember, changeMember, deactivateMember } from '@/db/membership-changes'
import { makeSignInCode } from '@/db/sign-in-codes'
import { removeTeam, saveTeam } from '@/db/team-tree'
import { can } from '@/lib/access'
import { mayGiveRank } from '@/lib/people'
import { memberForm, teamForm } from '@/lib/people.form'
import { idForm, inviteForm, remakeForm, wayInForm } from './forms'

const aDay = 24 * 60 * 60
const invitationsADay = 100
const codesADay = 100
const stale = { errors: { '': ['stale'] } }

export const invite = action('people.invite', inviteForm, async (tx, { token, ...invitation }, me) => {
  if (!mayGiveRank(me.rank, invitation.rank)) return { errors: { rank: ['above_you'] } }
  if (!can(me, 'people.change')) {
    if (invitation.isAdmin || invitation.manages) return { errors: { '': ['learners_only'] } }
    if (!me.managedTeams.includes(invitation.teamId ?? '')) return { errors: { teamId: ['choose_one'] } }
  }
  if (invitation.email && (await isColleague(tx, invitation.email)))
    return { errors: { email: ['is_colleague'] } }
  const today = await countAgainst(tx, `invitations:${me.organizationId}`, aDay)
  if (today > invitationsADay) return { errors: { '': ['too_many_invitations'] } }
  const errors = await addInvitation(tx, me.organizationId, {
    ...invitation,
    secretHash: hashToken(token),
    invitedBy: me.memberId,
  })
  return errors ? { errors } : { subject: invitation.id }
})

export const remake = action('people.remake-invitation', remakeForm, async (tx, { id, token }, me) => {
  const remade = await remakeInvitation(tx, me.organizationId, { id, secretHash: hashToken(token) })
  return remade ? { subject: id } : stale
})

export const withdraw = action('people.withdraw-invitation', idForm, async (tx, { id }) => {
  if (!(await withdrawInvitation(tx, id))) return stale
  return { to: '/people/invitations?said=withdrawn', subject: id }
})

export const change = action('people.change', memberForm, async (tx, value, me) => {
  const errors = await changeMember(tx, value, me)
  if (errors) return { errors }
  return { to: `/people/${value.id}?said=changed`, subject: value.id, reframes: value.id === me.memberId }
})

export const deactivate = action('people.deactivate', idForm, async (tx, { id }, me) => {
  const errors = await deactivateMember(tx, id, me)
  return errors ? { errors } : { to: `/people/${id}?said=deactivated`, subject: id }
})

export const bringBack = action('people.bring-back', idForm, async (tx, { id }) => {
  const errors = await bringBackMember(tx, id)
  return errors ? { errors } : { to: `/people/${id}?said=back`, subject: id }
})

export const letIn = action('people.let-in', wayInForm, async (tx, { id, memberId, token }, me) => {
  const today = await countAgainst(tx, `sign-in-codes:${me.organizationId}`, aDay)
  if (today > codesADay) return { errors: { '': ['too_many_codes'] } }
  const outcome = await makeSignInCode(tx, { id, memberId, secretHash: hashToken(token) })
  if (outcome === 'elsewhere') return { errors: { '': ['belongs_elsewhere'] } }
  return outcome ? { subject: memberId } : stale
})

export const saveTeamForm = action('teams.save', teamForm, async (tx, team) => {
  const errors = await saveTeam(tx, team)
  return errors ? { errors } : { to: '/people/teams?said=saved', subject: team.id }
})

export const remove = action('teams.remove', idForm, async (tx, { id }) => {
  const errors = await removeTeam(tx, id)
  return errors ? { errors } : { to: '/people/teams?said=removed', subject: id }
})
