/** The middle of the compass needle beside something to choose: its box is hidden, and `className` shows how it stands. */
export function Needle({ className }: { className: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`shrink-0 fill-transparent stroke-field ${className}`}
      strokeWidth="1.5"
    >
      <path d="M8 1 15 8 8 15 1 8Z" />
    </svg>
  )
}
