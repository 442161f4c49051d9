/** What a field needs to know. A field of a form (app/ui/form.tsx) is one; `plainField` makes one without. */
export type FieldState = {
  id: string
  name: string
  errorId: string
  descriptionId: string
  /** Keys of the namespace `errors`. */
  errors?: string[] | undefined
  /** Text; for a group of checkboxes the list of chosen values; 'on' for a ticked single checkbox. */
  initialValue?: unknown
}

/** A field of a form that posts to a route handler or filters by its address. */
export function plainField(
  name: string,
  { value, errors }: { value?: string | string[] | undefined; errors?: string[] | undefined } = {},
): FieldState {
  return {
    id: name,
    name,
    errorId: `${name}-error`,
    descriptionId: `${name}-help`,
    errors,
    initialValue: value,
  }
}

export function initialText(of: FieldState): string {
  return typeof of.initialValue === 'string' ? of.initialValue : ''
}

export function initialList(of: FieldState): string[] {
  if (Array.isArray(of.initialValue)) return of.initialValue.map(String)
  return typeof of.initialValue === 'string' ? [of.initialValue] : []
}

/** The ids of help and error for `aria-describedby`, the error first. */
export function describedBy(of: FieldState, help: unknown): string | undefined {
  return [of.errors && of.errorId, help && of.descriptionId].filter(Boolean).join(' ') || undefined
}
