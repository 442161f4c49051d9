import type { IconNode } from 'lucide'

/** A line drawing beside words, drawn here: components of its library would go along as script with every page. */
export function Icon({
  of,
  className,
  strokeWidth = 2,
}: {
  of: IconNode
  className: string
  strokeWidth?: number
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={24}
      height={24}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {of.map(([Tag, line]) => (
        <Tag key={Object.values(line).join(' ')} {...line} />
      ))}
    </svg>
  )
}
