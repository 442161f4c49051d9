import Link from 'next/link'
import { words } from '@/app/words'

/** An empty dashboard says what fills it. */
export async function FirstSteps() {
  const t = await words('dashboard')
  const steps = [
    { key: 'survey', href: '/surveys' },
    { key: 'heard', href: '/feedback/heard' },
    { key: 'quiz', href: '/quizzes' },
  ] as const
  return (
    <section className="grid gap-4" aria-labelledby="first">
      <h2 id="first">{t('first_title')}</h2>
      <ol className="grid gap-3">
        {steps.map(({ key, href }) => (
          <li key={key} className="grid gap-1 border-brass border-s-2 ps-4">
            <Link href={href} prefetch={false} className="link inline-flex min-h-11 items-center font-medium">
              {t(`first_${key}`)}
            </Link>
            <p className="text-ink-soft">{t(`first_${key}_why`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
