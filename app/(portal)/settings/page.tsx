import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { zoneOptions } from '@/app/time-zones'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readLogin } from '@/db/identities'
import { readSettings } from '@/db/organizations'
import { startOfDay } from '@/lib/dates'
import { SettingsForm } from './settings-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('settings'))('title') })

export default whole(SettingsPage)

/** What an admin sets for the whole organization. */
async function SettingsPage({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, settings, login } = await view('settings.read', async (tx, me) => {
    const [settings, login] = await Promise.all([readSettings(tx), readLogin(tx)])
    return settings && { me, settings, login }
  })
  const { said } = await searchParams
  const t = await words('settings')
  const { time } = formatFor(me.locale, 'UTC')
  const hours = Array.from({ length: 24 }, (_, dayStarts) => ({
    value: String(dayStarts),
    label: time(startOfDay(me.today, { timeZone: 'UTC', dayStarts })),
    own: true,
  }))
  const { revision, shortName, ...value } = settings
  return (
    <ClientWords namespaces={['settings', 'locales']}>
      <Page
        title={t('title')}
        intro={t('intro', { shortName })}
        actions={
          <ButtonLink kind="quiet" href="/settings/audit">
            {t('trail')}
          </ButtonLink>
        }
        said={
          said === 'saved' ? t('said_saved') : said === 'set-up' ? t('said_set_up', { login }) : undefined
        }
      >
        <SettingsForm
          key={revision}
          hidden={{ revision: String(revision) }}
          value={{
            ...value,
            mission: value.mission ?? '',
            serviceVision: value.serviceVision ?? '',
            acceptanceWording: value.acceptanceWording ?? '',
            dayStartsAt: String(value.dayStartsAt),
            floor: String(value.floor ?? 5),
          }}
          zones={zoneOptions}
          hours={hours}
        />
      </Page>
    </ClientWords>
  )
}
