import type { ComponentProps } from 'react'

/**
 * A link to another page of the portal. Where the frame has a `Walker`, only what differs is fetched; elsewhere, and
 * before the script has come, it is what it looks like.
 */
export function Link(props: ComponentProps<'a'> & { href: string }) {
  return <a data-walk="" {...props} />
}
