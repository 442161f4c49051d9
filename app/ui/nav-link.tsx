'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * A link that knows whether one is there: `page` on the page itself, `true` on a page beneath it.
 * It asks for its page only when it is used; a rail of eight would else ask the server eight times a visit.
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
  const path = usePathname()
  const here = path === href ? 'page' : path.startsWith(`${href}/`) ? true : undefined
  return (
    <Link href={href} prefetch={false} aria-current={here} className={className}>
      {children}
    </Link>
  )
}
