import { Rules } from '@/app/paper/rules'

/** A named place with its lines. */
export function Place({
  label = '',
  prompt,
  plain = false,
  lines,
}: {
  label?: string | undefined
  prompt?: string | undefined
  /** What stands above the lines is a sentence, not a name. */
  plain?: boolean
  lines: number
}) {
  return (
    <div>
      <p className={plain ? '' : 'font-medium'}>{label}</p>
      {prompt && <p className="text-ink-soft text-sm">{prompt}</p>}
      <Rules count={lines} />
    </div>
  )
}
