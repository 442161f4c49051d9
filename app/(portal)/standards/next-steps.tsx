import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { can, type Role } from '@/lib/access'
import type { NextStep } from '@/lib/reality'

const ways: Record<NextStep, (id: string, me: { role: Role }) => string | null> = {
  revise: (id, me) =>
    can(me, 'standards.edit') ? `/standards/${id}/edit` : `/standards/proposals/new?standard=${id}`,
  tell: (id, me) => (can(me, 'standards.edit') ? `/standards/${id}/edit#standard-toldCustomers` : null),
  train: (id, me) => (can(me, 'standards.see-acceptances') ? `/standards/checks?standard=${id}` : null),
  ask: (id, me) => (can(me, 'standards.ask-customers') ? `/standards/${id}/ask?asks=expected` : null),
}

/** What the reader could do about it; what others must do isn't there. */
export async function NextSteps({ id, steps, me }: { id: string; steps: NextStep[]; me: { role: Role } }) {
  const t = await words('standing')
  const open = steps.flatMap(step => {
    const href = ways[step](id, me)
    return href ? [{ step, href }] : []
  })
  if (open.length === 0) return null
  return (
    <div className="grid gap-2">
      <h3 className="font-medium font-sans text-base">{t('next')}</h3>
      <ul className="grid gap-1">
        {open.map(({ step, href }) => (
          <li key={step} className="flex flex-wrap items-center gap-x-3">
            <Link href={href} className="link inline-flex min-h-11 items-center">
              {t(`step_${step}`)}
            </Link>
            <span className="text-ink-soft">{t(`why_${step}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
