import type { ComponentProps, ReactNode } from 'react'
import { useWords } from '#use-words'
import { errorText } from './error-text'
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

export function Optional() {
  const t = useWords('forms')
  return <span className="ms-2 font-normal text-ink-soft text-sm">{t('optional')}</span>
}

export function Help({ of, children }: { of: FieldState; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={of.descriptionId} className="text-ink-soft text-sm">
      {children}
    </p>
  )
}

/** What is wrong, in words, with a mark beside it so that colour isn't the only sign. */
export function Problem({ of }: { of: FieldState }) {
  const t = useWords('errors')
  const [problem] = of.errors ?? []
  if (problem === undefined) return null
  return (
    <p id={of.errorId} className="flex items-baseline gap-2 font-medium text-coral text-sm">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 fill-current">
        <path d="M6 0 12 12H0Z" />
      </svg>
      {errorText(t, problem)}
    </p>
  )
}
