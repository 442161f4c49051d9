import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { currentMember } from '@/app/session'
import { Button } from '@/app/ui/button'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { Mark } from '@/app/ui/mark'
import { PasswordField } from '@/app/ui/password-field'
import { Said } from '@/app/ui/said'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { safePath } from '@/lib/safe-path'
import { isFounded } from '../set-up/founded'
import { DemoPeople } from './demo-people'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('sign_in'))('title') })

const problems = { wrong: 'wrong', 'too-many': 'too_many', again: 'again', trouble: 'trouble' } as const

type Query = Record<string, string | string[] | undefined>

export default whole(SignIn)

/** The way in: a form that needs no script and says nothing about who has an account. */
async function SignIn({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const next = safePath(typeof query.next === 'string' ? query.next : '/')
  if (await currentMember()) redirect(next)
  if (!(await isFounded())) redirect('/set-up')
  const t = await words('sign_in')
  const sent = await headers()
  const csrf = sent.get('x-csrf') ?? ''
  const typed = (await cookies()).get('__Host-typed')?.value ?? ''
  const problem = problems[query.problem as keyof typeof problems]
  const joined = query.said === 'joined'
  return (
    <ClientWords namespaces={[]}>
      <header className="grid gap-4">
        <Mark className="size-14" />
        <h1>{t('title')}</h1>
        <p className="text-ink-soft text-lg">{t('intro')}</p>
      </header>
      {query.said === 'signed-out' && <Said>{t('signed_out')}</Said>}
      {query.said === 'signed-out-everywhere' && <Said>{t('signed_out_everywhere')}</Said>}
      {joined && <Said>{t('joined')}</Said>}
      {problem && (
        <p role="alert" className="border-coral border-s-4 ps-4 font-medium text-coral">
          {t(problem)}
        </p>
      )}
      <form method="post" action="/api/auth/callback/credentials" className="grid gap-6">
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="next" value={next} />
        <TextField
          of={plainField('login', { value: problem || joined ? typed : '' })}
          label={t('login')}
          help={t('login_help')}
          autoComplete="username"
          spellCheck={false}
        />
        <PasswordField of={plainField('password')} label={t('password')} autoComplete="current-password" />
        <div>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </form>
      {process.env.DEMO === '1' && <DemoPeople csrf={csrf} next={next} />}
    </ClientWords>
  )
}
