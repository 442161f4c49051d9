'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { PasswordField } from '@/app/ui/password-field'
import { Submit } from '@/app/ui/submit'
import type { PasswordForm as Fields } from '@/lib/people.form'
import { setPassword } from './actions'

export function PasswordForm({ login }: { login: string }) {
  const t = useWords('account')
  const labels = { current: t('password_current'), password: t('password_new') }
  return (
    <Form<Fields> id="new-password" action={setPassword} labels={labels}>
      {fields => (
        <>
          {/* Tells the browser's keeper of passwords whose it is. */}
          <input type="text" autoComplete="username" defaultValue={login} readOnly hidden />
          <PasswordField of={fields.current} label={labels.current} autoComplete="current-password" />
          <PasswordField
            of={fields.password}
            label={labels.password}
            help={t('password_help')}
            autoComplete="new-password"
          />
          <div>
            <Submit kind="quiet">{t('set_password')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
