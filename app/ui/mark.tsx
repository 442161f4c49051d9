/** The compass: a ring, four short marks, and a needle of brass. Purely a picture; the name stands beside it. */
export function Mark({ className = 'size-8' }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={className} fill="none">
      <circle cx="20" cy="20" r="18" className="stroke-ink" strokeWidth="1.5" />
      <path
        d="M20 4.5v3M20 32.5v3M4.5 20h3M32.5 20h3"
        className="stroke-ink-soft"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <g transform="rotate(32 20 20)">
        <path d="M20 6.5 23.4 20h-6.8Z" className="fill-brass" />
        <path d="M20 33.5 16.6 20h6.8Z" className="fill-navy" />
        <circle cx="20" cy="20" r="1.6" className="fill-paper" />
      </g>
    </svg>
  )
}
