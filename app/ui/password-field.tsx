import type { ComponentProps } from 'react'
import { box, type FieldProps, Frame, wiring } from './field'
import { PasswordInput } from './password-input'

/** A field for a password; apart from the other fields, because few pages have one and it carries script. */
export function PasswordField({
  of,
  label,
  help,
  autoComplete,
}: Omit<FieldProps, 'optional'> & Pick<ComponentProps<'input'>, 'autoComplete'>) {
  return (
    <Frame of={of} label={label} help={help}>
      <PasswordInput {...wiring(of, help, false)} autoComplete={autoComplete} className={box} />
    </Frame>
  )
}
