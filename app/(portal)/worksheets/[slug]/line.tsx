import type { KeyboardEvent } from 'react'
import { Problem } from '@/app/ui/field-notes'
import { type FieldState, initialText } from '@/app/ui/field-state'
import { Textarea } from '@/app/ui/textarea'

/** One ruled line for a few words, which breaks where it is longer than the paper; named for those who don't see what stands around it. */
export function Line({
  of,
  label,
  onKeyDown,
}: {
  of: FieldState
  label: string
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}) {
  return (
    <div className="min-w-0 grow">
      <Textarea
        id={of.id}
        name={of.name}
        rows={1}
        dir="auto"
        autoCapitalize="none"
        defaultValue={initialText(of)}
        onKeyDown={onKeyDown}
        aria-label={label}
        aria-invalid={of.errors !== undefined}
        aria-describedby={of.errors && of.errorId}
        className="field-sizing-content block min-h-11 w-full resize-none border-field border-b bg-transparent py-2 font-serif text-lg aria-invalid:border-coral aria-invalid:border-b-2"
      />
      <Problem of={of} />
    </div>
  )
}
