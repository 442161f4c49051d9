import type { ComponentProps } from 'react'

/**
 * A link to another page of the portal. Where the frame has a `Walker`, only what differs is fetched; elsewhere, and
 * before the script has come, it is what it looks like.
 * @param stay the page stays where one has scrolled to
 */
export function Link({ stay = false, ...props }: ComponentProps<'a'> & { href: string; stay?: boolean }) {
  return <a data-walk={stay ? 'stay' : ''} {...props} />
}
