import type { ReactNode } from 'react'
import type { FieldState } from '@/app/ui/field-state'
import { Needle } from './needle'

/** One value to pick: a box that looks like the needle's middle, empty or of brass, with its words beside it. */
export function PickBox({
  of,
  id,
  checked,
  unseen = false,
  name,
  children,
}: {
  of: FieldState
  id: string
  checked: boolean
  /** It goes along with the form and cannot be seen. */
  unseen?: boolean
  /** What it is called where no words stand beside it. */
  name?: string
  children?: ReactNode
}) {
  return (
    <label
      className={`group/box flex min-h-11 min-w-11 items-center gap-3 py-1.5 text-lg leading-snug has-focus-visible:outline-2 has-focus-visible:outline-navy ${unseen ? 'invisible' : ''}`}
    >
      <input
        id={`${of.id}-${id}`}
        type="checkbox"
        name={of.name}
        value={id}
        defaultChecked={checked}
        aria-label={name}
        className="sr-only"
      />
      <Needle className="size-4.5 group-hover/box:stroke-brass group-has-checked/box:fill-brass group-has-checked/box:stroke-brass" />
      {children && <span className="font-serif group-has-checked/box:font-semibold">{children}</span>}
    </label>
  )
}
