'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from './link'

/** `page` on the page itself, `true` on a page beneath it. */
export const hereOn = (path: string, href: string): 'page' | true | undefined =>
  path === href ? 'page' : path.startsWith(`${href}/`) ? true : undefined

/**
 * A link that knows whether one is there. It asks for its page only when it is used; a rail of eight would else ask the server eight times a visit.
 */
export function NavLink({
  href,
  className,
  children,
}: {
  href: string
  className: string
  children: ReactNode
}) {
  const here = hereOn(usePathname(), href)
  return (
    <Link href={href} aria-current={here} className={className}>
      {children}
    </Link>
  )
}
