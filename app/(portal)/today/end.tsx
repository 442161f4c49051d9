import { words } from '@/app/words'

/** Today ends: it says what is left, or that nothing is; once one has looked back, the day is over. */
export async function End({ left, over }: { left: number; over: boolean }) {
  const t = await words('today')
  return (
    <p className="flex items-center gap-3 border-line border-t pt-6">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 fill-brass">
        <path d="M8 0 10.5 8 8 16 5.5 8Z" />
      </svg>
      <span className={left === 0 ? 'font-medium' : 'text-ink-soft'}>
        {left > 0 ? t('left', { left }) : t(over ? 'over' : 'done')}
      </span>
    </p>
  )
}
