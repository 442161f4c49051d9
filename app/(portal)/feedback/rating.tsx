/** Five small marks, so many of them filled; the words beside them say the same. */
export function Rating({ value, text }: { value: number; text: string }) {
  return (
    <span className={`inline-flex items-center gap-2 font-medium ${value <= 2 ? 'text-coral' : 'text-ink'}`}>
      <svg viewBox="0 0 50 10" aria-hidden="true" className="h-2.5 w-12">
        {[0, 10, 20, 30, 40].map(x => (
          <path
            key={x}
            d={`M${x + 4} 0.5 ${x + 7.5} 5 ${x + 4} 9.5 ${x + 0.5} 5Z`}
            className={x < value * 10 ? 'fill-brass' : 'fill-none stroke-field'}
          />
        ))}
      </svg>
      {text}
    </span>
  )
}
