/** A point of the compass, full or hollow. Words stand beside it. */
export function Diamond({ full }: { full: boolean }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3.5 shrink-0">
      <path
        d="M6 1 11 6 6 11 1 6Z"
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </svg>
  )
}
