import { Lock } from 'lucide'
import { Icon } from '@/app/ui/line-icon'
import { words } from '@/app/words'

/** Who can see what of a worksheet; it stands wherever somebody writes or reads their own words. */
export async function Privacy({ expected, shared = false }: { expected: boolean; shared?: boolean }) {
  const t = await words('worksheets')
  const line = expected ? 'private_expected' : 'private_voluntary'
  return (
    <span className="inline-flex items-baseline gap-2 text-ink-soft text-sm">
      <Icon of={Lock} className="size-3.5 shrink-0 self-center" strokeWidth={1.75} />
      {t(shared ? `${line}_shared` : line)}
    </span>
  )
}
