'use server'

import { action, preparedAction } from '@/app/gate'
import { rememberTheme } from '@/app/theme'
import { changePassword, chooseOrganization, endSession, savePreferences } from '@/db/identities'
import { renameMember } from '@/db/membership-changes'
import { dismissReset } from '@/db/password-resets'
import { localeForm, ownNameForm, passwordForm, themeForm } from '@/lib/people.form'
import { organizationForm, resetForm, sessionForm } from './forms'
import { preparePassword } from './prepare-password'

export const rename = action('account.rename', ownNameForm, async (tx, { name }, me) => {
  await renameMember(tx, me.memberId, name)
  return { to: '/account?said=renamed', subject: me.memberId, reframes: true }
})

export const setPassword = preparedAction(
  'account.change-password',
  passwordForm,
  preparePassword,
  async (tx, { passwordHash }, me) => {
    await changePassword(tx, passwordHash, me.sessionId)
    return { to: '/account?said=password', subject: me.memberId }
  },
)

export const setTheme = action('account.set-theme', themeForm, async (tx, { theme }, me) => {
  await savePreferences(tx, { theme })
  await rememberTheme(theme)
  return { to: '/account?said=theme', subject: me.memberId }
})

export const setLocale = action('account.set-locale', localeForm, async (tx, preferences, me) => {
  await savePreferences(tx, preferences)
  return { to: '/account?said=locale', subject: me.memberId, reframes: true }
})

export const endOneSession = action('account.end-session', sessionForm, async (tx, { id }, me) => {
  await endSession(tx, id)
  const own = id === me.sessionId
  return { to: own ? '/sign-in?said=signed-out' : '/account?said=ended', subject: me.memberId }
})

export const dismiss = action('account.dismiss-reset', resetForm, async (tx, { id, back }, me) => {
  const read = await dismissReset(tx, id)
  return read ? { to: back, subject: me.memberId, reframes: true } : { errors: { '': ['stale'] } }
})

export const enter = action('account.choose-organization', organizationForm, async (tx, { id }, me) => {
  const entered = await chooseOrganization(tx, me.sessionId, id)
  return entered ? { to: '/', reframes: true } : { errors: { '': ['stale'] } }
})
