import { zoneOptions } from '@/app/time-zones'
import { Button } from '@/app/ui/button'
import { ErrorSummary } from '@/app/ui/error-summary'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { PasswordField } from '@/app/ui/password-field'
import { Select } from '@/app/ui/select'
import { words } from '@/app/words'
import { locales } from '@/lib/locales'
import type { Typed } from '../typed'
import { ZoneGuess } from './zone-guess'

/** A plain form that needs no script; what was wrong comes back with what was typed, but never the password. */
export async function SetUpForm({ values, errors }: Pick<Typed, 'values' | 'errors'>) {
  const t = await words('set_up')
  const locale = await words('locales')
  const labels = {
    code: t('code'),
    organization: t('organization'),
    name: t('name'),
    login: t('login'),
    password: t('password'),
    timeZone: t('time_zone'),
    language: t('language'),
  }
  const field = (name: keyof typeof labels, otherwise = '') => ({
    ...plainField(name, { value: values[name] || otherwise, errors: errors[name] }),
    id: `set-up-${name}`,
  })
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <form method="post" action="/set-up/begin" className="grid gap-6">
      <ErrorSummary formId="set-up" errors={errors} labels={labels} />
      <TextField
        of={field('code')}
        label={labels.code}
        help={t('code_help')}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        of={field('organization')}
        label={labels.organization}
        maxLength={80}
        autoComplete="organization"
      />
      <Select
        of={field('timeZone', here)}
        label={labels.timeZone}
        help={t('time_zone_help')}
        options={zoneOptions}
        chosen
      />
      {!values.timeZone && <ZoneGuess id={field('timeZone').id} instead={here} />}
      <Select
        of={field('language', 'en')}
        label={labels.language}
        options={locales.map(value => ({ value, label: locale(value) }))}
        chosen
      />
      <TextField
        of={field('name')}
        label={labels.name}
        help={t('name_help')}
        maxLength={80}
        autoComplete="name"
      />
      <TextField
        of={field('login')}
        label={labels.login}
        help={t('login_help')}
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordField
        of={field('password')}
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
