import type { ComponentProps } from 'react'
import { type ButtonKind, buttonLook } from './button-look'
import { Link } from './link'

export function Button({ kind = 'primary', ...rest }: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type="button" {...rest} className={`${buttonLook(kind)} ${rest.className ?? ''}`} />
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  kind = 'primary',
  ...rest
}: ComponentProps<typeof Link> & { kind?: ButtonKind }) {
  return <Link {...rest} className={`${buttonLook(kind)} ${rest.className ?? ''}`} />
}
