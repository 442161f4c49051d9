/** A person: their initials in a ring, and their name. */
export function Person({ name }: { name: string }) {
  return (
    <span translate="no" className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full border border-brass font-medium text-brass text-xs"
      >
        {initials(name)}
      </span>
      <bdi>{name}</bdi>
    </span>
  )
}

/** First letters of the first and the last word; whole characters, so that no emoji is cut in two. */
function initials(name: string): string {
  const parts = name.trim().split(/\s+/)
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]]
  return ends
    .map(part => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
