import { Button } from '@/app/ui/button'
import { Person } from '@/app/ui/person'
import { words } from '@/app/words'
import { demoPassword, demoPeople } from '@/lib/demo'

/** In a demo one needs no password: each person is a button. */
export async function DemoPeople({ csrf, next }: { csrf: string; next: string }) {
  const t = await words('sign_in')
  return (
    <section className="grid gap-4 border-line border-t pt-8">
      <h2>{t('demo_title')}</h2>
      <p className="text-ink-soft">{t('demo_intro')}</p>
      <ul className="grid gap-3">
        {demoPeople.map(({ login, name, part }) => (
          <li key={login}>
            <form
              method="post"
              action="/api/auth/callback/credentials"
              className="flex flex-wrap items-center justify-between gap-3"
            >
              <input type="hidden" name="csrfToken" value={csrf} />
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="login" value={login} />
              <input type="hidden" name="password" value={demoPassword} />
              <span>
                <Person name={name} />
                <span className="block ps-10 text-ink-soft text-sm">{t(`demo_${part}`)}</span>
              </span>
              <Button type="submit" kind="quiet">
                {t('demo_be', { name: name.split(' ')[0] ?? name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
