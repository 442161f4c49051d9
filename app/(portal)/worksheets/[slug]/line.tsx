import type { KeyboardEvent } from 'react'
import { Problem } from '@/app/ui/field'
import { type FieldState, initialText } from '@/app/ui/field-state'

/** One ruled line for a few words, named for those who don't see what stands around it. */
export function Line({
  of,
  label,
  onKeyDown,
}: {
  of: FieldState
  label: string
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  return (
    <div className="min-w-0 grow">
      <input
        id={of.id}
        name={of.name}
        type="text"
        dir="auto"
        autoCapitalize="none"
        defaultValue={initialText(of)}
        onKeyDown={onKeyDown}
        aria-label={label}
        aria-invalid={of.errors !== undefined}
        aria-describedby={of.errors && of.errorId}
        className="min-h-11 w-full border-field border-b bg-transparent font-serif text-lg aria-invalid:border-coral aria-invalid:border-b-2"
      />
      <Problem of={of} />
    </div>
  )
}
