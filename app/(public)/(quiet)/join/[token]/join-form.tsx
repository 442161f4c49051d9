import { Button } from '@/app/ui/button'
import { ErrorSummary } from '@/app/ui/error-summary'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { PasswordField } from '@/app/ui/password-field'
import { words } from '@/app/words'
import type { Typed } from '../../typed'

/** A plain form that needs no script; what was wrong comes back with what was typed, but never the password. */
export async function JoinForm({
  action,
  email,
  shortName,
  values,
  errors,
}: {
  action: string
  /** What they will sign in with; without one they choose a username. */
  email: string | null
  shortName: string
  values: Typed['values']
  errors: Typed['errors']
}) {
  const t = await words('join')
  const labels = { name: t('name'), username: t('username'), password: t('password') }
  return (
    <form method="post" action={action} className="grid gap-6">
      <ErrorSummary formId="join" errors={errors} labels={labels} />
      <p className="text-ink-soft text-lg">{t('intro')}</p>
      <TextField
        of={{ ...plainField('name', { value: values.name, errors: errors.name }), id: 'join-name' }}
        label={labels.name}
        help={t('name_help')}
        maxLength={80}
        autoComplete="name"
      />
      {email === null ? (
        <TextField
          of={{
            ...plainField('username', { value: values.username, errors: errors.username }),
            id: 'join-username',
          }}
          label={labels.username}
          help={t('username_help', { shortName })}
          maxLength={40}
          autoComplete="username"
          spellCheck={false}
        />
      ) : (
        <p>
          {t.rich('email', {
            email: () => (
              <bdi key="email" translate="no" className="font-medium">
                {email}
              </bdi>
            ),
          })}
          <input type="hidden" name="username" value={email} autoComplete="username" />
        </p>
      )}
      <PasswordField
        of={{ ...plainField('password', { errors: errors.password }), id: 'join-password' }}
        label={labels.password}
        help={t('password_help')}
        autoComplete="new-password"
      />
      <div>
        <Button type="submit">{t('submit')}</Button>
      </div>
    </form>
  )
}
