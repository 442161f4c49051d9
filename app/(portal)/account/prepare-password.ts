import 'server-only'
import { headers } from 'next/headers'
import { addressOf } from '@/app/address'
import { proveIdentity } from '@/app/auth'
import { view } from '@/app/gate'
import { hashPassword } from '@/app/passwords'
import type { Member } from '@/app/session'
import { readLogin } from '@/db/identities'
import { listTeams } from '@/db/team-tree'
import { passwordProblem } from '@/lib/passwords'
import type { PasswordForm } from '@/lib/people.form'

/**
 * Asks for the present password, with the same limit as at sign-in, and hashes the new one. The page may have
 * been left open on a shared device: without this, whoever finds it could keep the account.
 */
export const preparePassword = async ({ current, password }: PasswordForm, me: Member) => {
  const { login, teams } = await view('account.change-password', async tx => {
    const [login, teams] = await Promise.all([readLogin(tx), listTeams(tx)])
    return { login, teams }
  })
  const context = [me.name, login, me.organizationName, me.shortName, ...teams.map(team => team.name)]
  const problem = passwordProblem(password, context) ?? (password === current ? 'password_same' : null)
  if (problem) return { errors: { password: [problem] } }
  const proof = await proveIdentity(login, current.slice(0, 1024), addressOf(await headers()))
  if (typeof proof === 'string') {
    return { errors: { current: [proof === 'wrong' ? 'password_wrong' : 'too_many_attempts'] } }
  }
  return { ready: { passwordHash: await hashPassword(password) } }
}
