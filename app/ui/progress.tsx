/** How far along something is, in words and as a line of brass. */
export function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div className="grid gap-1.5">
      <span className="text-ink-soft text-sm tabular-nums">{label}</span>
      <progress value={done} max={of} aria-label={label} className="needle" />
    </div>
  )
}
