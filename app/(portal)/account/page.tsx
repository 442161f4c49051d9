import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { zoneName, zoneOptions } from '@/app/time-zones'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listOrganizations, listSessions, readOwn } from '@/db/identities'
import { readWorkingDays } from '@/db/working-days'
import { locales } from '@/lib/locales'
import { weekdays } from '@/lib/readings'
import { LocaleForm } from './locale-form'
import { NameForm } from './name-form'
import { Organizations } from './organizations'
import { PasswordForm } from './password-form'
import { Sessions } from './sessions'
import { ThemeForm } from './theme-form'
import { WorkingDaysForm } from './working-days-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('account'))('title') })

const sayings = {
  renamed: 'said_renamed',
  password: 'said_password',
  theme: 'said_theme',
  locale: 'said_locale',
  ended: 'said_ended',
  working_days: 'said_working_days',
} as const

export default whole(Account)

/** What one may change about oneself. */
async function Account({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, own, sessions, organizations, days } = await view('account.read', async (tx, me) => {
    const [own, sessions, organizations, days] = await Promise.all([
      readOwn(tx),
      listSessions(tx),
      listOrganizations(tx),
      readWorkingDays(tx, me),
    ])
    return { me, own, sessions, organizations, days }
  })
  const { said } = await searchParams
  const saying = sayings[said as keyof typeof sayings]
  const t = await words('account')
  const locale = await words('locales')
  const format = formatFor(me.locale, me.timeZone)
  return (
    <ClientWords namespaces={['account']}>
      <Page
        title={t('title')}
        intro={t('intro')}
        said={saying && t(saying)}
        actions={
          <ButtonLink kind="quiet" href="/account/trail">
            {t('trail')}
          </ButtonLink>
        }
      >
        <section aria-labelledby="you" className="grid gap-4">
          <h2 id="you">{t('you')}</h2>
          <p>
            {t.rich('login', {
              login: () => (
                <bdi key="login" translate="no" className="font-medium">
                  {own.login}
                </bdi>
              ),
            })}
          </p>
          <NameForm key={me.name} name={me.name} />
        </section>
        <section aria-labelledby="working-days-title" className="grid gap-4 border-line border-t pt-6">
          <h2 id="working-days-title">{t('working_days_title')}</h2>
          <p>{t('working_days_intro')}</p>
          <WorkingDaysForm
            key={days.join()}
            days={days.map(String)}
            options={weekdays.map(day => ({ value: String(day), label: format.weekday(day) }))}
          />
        </section>
        <section aria-labelledby="theme-title" className="grid gap-4 border-line border-t pt-6">
          <h2 id="theme-title">{t('theme_title')}</h2>
          <ThemeForm key={me.theme} theme={me.theme} />
        </section>
        <section aria-labelledby="locale-title" className="grid gap-4 border-line border-t pt-6">
          <h2 id="locale-title">{t('locale_title')}</h2>
          <LocaleForm
            key={`${own.locale} ${own.timeZone}`}
            value={{ locale: own.locale, timeZone: own.timeZone ?? '' }}
            locales={locales.map(value => {
              const { date, time } = formatFor(value, me.timeZone)
              return { value, label: `${locale(value)}: ${date(me.now)}, ${time(me.now)}` }
            })}
            zones={[
              { value: '', label: t('time_zone_here', { zone: zoneName(me.clock.timeZone) }) },
              ...zoneOptions,
            ]}
          />
        </section>
        <section aria-labelledby="password-title" className="grid gap-4 border-line border-t pt-6">
          <h2 id="password-title">{t('password_title')}</h2>
          <p>{t('password_intro')}</p>
          <PasswordForm login={own.login} />
        </section>
        {organizations.length > 1 && <Organizations organizations={organizations} here={me.organizationId} />}
        <Sessions member={me.memberId} sessions={sessions} own={me.sessionId} format={format} />
      </Page>
    </ClientWords>
  )
}
