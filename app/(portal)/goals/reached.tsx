import type { ReactNode } from 'react'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'

/** That something is reached, with a small brass needle, and quietly the prize that was earned. */
export async function Reached({ prize, children }: { prize: string | null; children: ReactNode }) {
  const t = await words('goals')
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium text-sea">{children}</p>
      {prize && (
        <p className="flex items-baseline gap-2 wrap-anywhere">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 fill-brass">
            <path d="M6 0 8 6 6 12 4 6Z" />
          </svg>
          <span className="min-w-0">
            <span className="text-ink-soft">{t('milestone_earned')}</span>{' '}
            <Words as="span" className="text-base">
              {prize}
            </Words>
          </span>
        </p>
      )}
    </div>
  )
}
