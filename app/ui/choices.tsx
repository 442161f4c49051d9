import type { ComponentProps, ReactNode } from 'react'
import { depthLook } from './depth'
import type { FieldProps } from './field'
import { Help, Optional, Problem } from './field-notes'
import { describedBy, initialList } from './field-state'
import type { Option } from './select'

type GroupProps = Omit<FieldProps, 'label'> & {
  label: ReactNode
  options: Option[]
  /** Side by side where there is room, for short answers such as 1 to 5. */
  inline?: boolean
  onChoose?: (value: string) => void
}

/** One of several, all of them visible. */
export function RadioGroup(props: GroupProps) {
  return <Group {...props} type="radio" />
}

/** Any of several; posts the name once per chosen value. */
export function CheckboxGroup(props: GroupProps) {
  return <Group {...props} type="checkbox" />
}

function Group({
  of,
  label,
  help,
  optional,
  options,
  inline,
  onChoose,
  type,
}: GroupProps & { type: 'radio' | 'checkbox' }) {
  const chosen = initialList(of)
  return (
    <fieldset id={of.id} aria-describedby={describedBy(of, help)} className="grid max-w-2xl gap-1.5">
      <legend className="mb-1 font-medium">
        {label}
        {optional && <Optional />}
      </legend>
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-1'}>
        {options.map(option => (
          <Choice
            key={option.value}
            label={option.label}
            own={option.own}
            ours={option.ours}
            help={option.help}
            depth={option.depth}
            boxed={inline}
            id={`${of.id}-${option.value}`}
            type={type}
            name={of.name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            required={type === 'radio' && !optional}
            onChange={onChoose && (event => onChoose(event.currentTarget.value))}
          />
        ))}
      </div>
      <Help of={of}>{help}</Help>
      <Problem of={of} />
    </fieldset>
  )
}

/** A single yes that needs no group; posts `on`. */
export function Checkbox({ of, label, help }: Omit<FieldProps, 'optional'>) {
  return (
    <div className="grid max-w-2xl gap-1.5">
      <Choice
        label={label}
        id={of.id}
        type="checkbox"
        name={of.name}
        value="on"
        defaultChecked={initialList(of).includes('on')}
        aria-invalid={of.errors !== undefined}
        aria-describedby={describedBy(of, help)}
      />
      <Help of={of}>{help}</Help>
      <Problem of={of} />
    </div>
  )
}

function Choice({
  label,
  own,
  ours,
  help,
  boxed,
  depth = 0,
  ...input
}: ComponentProps<'input'> & {
  label: string
  own?: boolean | undefined
  ours?: boolean | undefined
  help?: string | undefined
  boxed?: boolean | undefined
  depth?: number | undefined
}) {
  const look = boxed
    ? 'rounded-md border border-field bg-sheet px-4 has-checked:border-navy has-checked:ring-1 has-checked:ring-navy'
    : 'hover:text-navy'
  return (
    <label className={`flex min-h-11 items-center gap-3 py-2 ${look} ${depthLook(depth)}`}>
      <input {...input} className="size-5 shrink-0" />
      <span>
        <span translate={own ? 'no' : undefined} data-content={ours ? '' : undefined}>
          {label}
        </span>
        {help && <span className="block text-ink-soft text-sm">{help}</span>}
      </span>
    </label>
  )
}
