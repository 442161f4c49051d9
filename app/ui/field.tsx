import type { ComponentProps, ReactNode } from 'react'
import { Help, Optional, Problem } from './field-notes'
import { describedBy, type FieldState, initialText } from './field-state'
import { Textarea } from './textarea'

export type FieldProps = {
  of: FieldState
  label: string
  /** One short sentence under the field. */
  help?: ReactNode
  /** Says so beside the label, unless it is a filter's; every other field is required. */
  optional?: boolean | 'unsaid' | undefined
}

export const box =
  'w-full min-h-11 rounded-md border border-field bg-sheet px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-coral'

/** Written on like paper: no box, the last line is the border. */
const lines =
  'ruled w-full rounded-none border-0 border-field border-b bg-transparent font-serif text-lg aria-invalid:border-b-2 aria-invalid:border-coral'

type TextFieldProps = FieldProps &
  Pick<
    ComponentProps<'input'>,
    | 'autoComplete'
    | 'inputMode'
    | 'maxLength'
    | 'min'
    | 'max'
    | 'step'
    | 'spellCheck'
    | 'list'
    | 'onInput'
    | 'dir'
  > & {
    type?: 'text' | 'email' | 'number' | 'date' | 'search' | 'tel' | 'time'
  }

export function TextField({ of, label, help, optional, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Frame of={of} label={label} help={help} optional={optional}>
      <input
        {...rest}
        {...wiring(of, help, optional)}
        type={type}
        defaultValue={initialText(of)}
        className={`${box} ${['date', 'number', 'time'].includes(type) ? 'max-w-48' : ''}`}
      />
    </Frame>
  )
}

/** `ruled` gives lines to write on, for words that a person keeps. */
export function TextArea({
  of,
  label,
  help,
  optional,
  rows = 5,
  ruled = false,
  ...rest
}: FieldProps & Pick<ComponentProps<'textarea'>, 'maxLength'> & { rows?: number; ruled?: boolean }) {
  return (
    <Frame of={of} label={label} help={help} optional={optional}>
      <Textarea
        {...rest}
        {...wiring(of, help, optional)}
        rows={rows}
        dir="auto"
        defaultValue={initialText(of)}
        style={{ minBlockSize: `calc(${rows}lh + ${ruled ? 1 : 18}px)` }}
        className={`block field-sizing-content resize-y ${ruled ? lines : box}`}
      />
    </Frame>
  )
}

export function Frame({ of, label, help, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="grid max-w-2xl gap-1.5">
      <label htmlFor={of.id} className="justify-self-start font-medium">
        {label}
        {optional === true && <Optional />}
      </label>
      {children}
      <Help of={of}>{help}</Help>
      <Problem of={of} />
    </div>
  )
}

export function wiring(of: FieldState, help: ReactNode, optional: FieldProps['optional']) {
  return {
    id: of.id,
    name: of.name,
    required: !optional,
    'aria-invalid': of.errors !== undefined,
    'aria-describedby': describedBy(of, help),
  }
}
