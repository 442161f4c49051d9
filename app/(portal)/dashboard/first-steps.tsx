import { Check } from 'lucide'
import { Icon } from '@/app/ui/line-icon'
import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'

/** An empty dashboard says what fills it, and how far that is. */
export async function FirstSteps({ done }: { done: Dashboard['firstSteps'] }) {
  const t = await words('dashboard')
  const steps = [
    { key: 'survey', href: '/surveys' },
    { key: 'heard', href: '/feedback/heard' },
    { key: 'quiz', href: '/quizzes' },
  ] as const
  return (
    <section className="grid gap-4" aria-labelledby="first">
      <h2 id="first">{t('first_title')}</h2>
      <p>{t('first_intro')}</p>
      <ol className="grid gap-3">
        {steps.map(({ key, href }) => (
          <li key={key} className={`grid gap-1 border-s-2 ps-4 ${done[key] ? 'border-sea' : 'border-brass'}`}>
            <div className="flex flex-wrap items-center gap-x-4">
              <Link href={href} className="link inline-flex min-h-11 items-center font-medium">
                {t(`first_${key}`)}
              </Link>
              {done[key] ? (
                <span className="inline-flex items-center gap-1.5 text-sea text-sm">
                  <Icon of={Check} className="size-4" />
                  {t('state_done')}
                </span>
              ) : (
                <span className="text-ink-soft text-sm">{t('state_open')}</span>
              )}
            </div>
            <p className="text-ink-soft">{t(`first_${key}_why`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
