import { Help, Problem } from '@/app/ui/field-notes'
import { describedBy, type FieldState } from '@/app/ui/field-state'
import { Needle } from './needle'

/** One of a few short answers, side by side as slips of paper; none is taken until the writer takes one. */
export function OneOf({
  of,
  label,
  help,
  unseenLabel = false,
  options,
  chosen,
}: {
  of: FieldState
  label: string
  help?: string
  /** The label is read aloud only: what stands above says it already. */
  unseenLabel?: boolean
  options: { value: string; label: string }[]
  chosen: string
}) {
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${of.id}-label`}
      aria-describedby={describedBy(of, help)}
      className="grid gap-1.5"
    >
      <p id={`${of.id}-label`} className={unseenLabel ? 'sr-only' : 'font-medium'}>
        {label}
      </p>
      <Help of={of}>{help}</Help>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="group/one flex min-h-11 items-center gap-2.5 border border-line bg-paper px-3.5 py-1.5 hover:border-field has-checked:border-brass has-checked:bg-sheet has-focus-visible:outline-2 has-focus-visible:outline-navy has-focus-visible:outline-offset-2"
          >
            <input
              id={`${of.id}-${value}`}
              type="radio"
              name={of.name}
              value={value}
              defaultChecked={chosen === value}
              className="sr-only"
            />
            <Needle className="size-3.5 group-has-checked/one:fill-brass group-has-checked/one:stroke-brass" />
            <span className="group-has-checked/one:font-semibold">{label}</span>
          </label>
        ))}
      </div>
      <Problem of={of} />
    </div>
  )
}
