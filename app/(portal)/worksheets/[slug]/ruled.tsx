import { Help, Problem } from '@/app/ui/field-notes'
import { describedBy, type FieldState, initialText } from '@/app/ui/field-state'
import { Textarea } from '@/app/ui/textarea'

/**
 * Lines to write on. Nothing limits what can be typed or pasted: what is too long is said, never cut. With `line`,
 * Enter goes on as in any single field, and long sentences still break.
 */
export function Ruled({
  of,
  label,
  labelledBy,
  help,
  rows = 1,
  line = false,
}: {
  of: FieldState
  /** Above the lines; or `labelledBy` names the texts that stand there already. */
  label?: string
  labelledBy?: string
  help?: string
  rows?: number
  line?: boolean
}) {
  return (
    <div className="grid max-w-2xl gap-1">
      {label && (
        <label htmlFor={of.id} className="justify-self-start font-medium">
          {label}
        </label>
      )}
      <Help of={of}>{help}</Help>
      <Textarea
        id={of.id}
        name={of.name}
        rows={rows}
        dir="auto"
        defaultValue={initialText(of)}
        aria-labelledby={labelledBy}
        aria-invalid={of.errors !== undefined}
        aria-describedby={describedBy(of, help)}
        style={{ minBlockSize: `calc(${rows}lh + 1px)` }}
        onKeyDown={event => {
          if (!line || event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        className="ruled field-sizing-content block min-h-11 w-full resize-y rounded-none border-0 border-field border-b bg-transparent font-serif text-lg aria-invalid:border-coral aria-invalid:border-b-2 print:resize-none print:border-b-0"
      />
      <Problem of={of} />
    </div>
  )
}
