import type { Format } from '@/app/format'
import { Button } from '@/app/ui/button'
import { Leaving } from '@/app/ui/leaving'
import { words } from '@/app/words'
import type { Device } from '@/lib/devices'
import { EndSession } from './end-session'

type Session = { id: string; createdAt: Date; lastSeenAt: Date } & Device

/** Where one is signed in, and how to end it. */
export async function Sessions({
  sessions,
  own,
  member,
  format,
}: {
  sessions: Session[]
  own: string
  member: string
  format: Format
}) {
  const t = await words('account')
  const device = await words('devices')
  const when = (moment: Date) => ({ date: format.date(moment), time: format.time(moment) })
  return (
    <section aria-labelledby="sessions" className="grid gap-4 border-line border-t pt-6">
      <h2 id="sessions">{t('sessions_title')}</h2>
      <p>{t('sessions_intro')}</p>
      <ul className="border-line border-t">
        {sessions.map(session => (
          <li
            key={session.id}
            className="flex max-w-none flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3"
          >
            <span>
              <span className="block font-medium">{deviceWords(device, session)}</span>
              <span className="block text-ink-soft text-sm">
                {t('session_since', when(session.createdAt))}
                {' · '}
                {session.id === own ? t('session_this') : t('session_seen', when(session.lastSeenAt))}
              </span>
            </span>
            {session.id !== own && <EndSession id={session.id} />}
          </li>
        ))}
      </ul>
      <Leaving member={member} action="/sign-out/everywhere">
        <Button type="submit" kind="danger">
          {t('sign_out_everywhere')}
        </Button>
      </Leaving>
    </section>
  )
}

/** 'Firefox on Android', or as much of it as the browser told. */
const deviceWords = (t: Awaited<ReturnType<typeof words<'devices'>>>, { browser, system }: Device) => {
  if (browser && system) return t('both', { browser: t(browser), system: t(system) })
  const known = browser ?? system
  return known ? t(known) : t('unknown')
}
