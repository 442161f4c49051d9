import { errorsOf } from './errors-of'
import type { FieldState } from './field-state'
import type { Result } from './sending'

/** The fields of a form by name; what lies within another is asked for by its path, such as `answers.q1`. */
export type Fields<Shape> = { readonly [Name in keyof Shape & string]-?: FieldState }

/**
 * What the fields of a form start with and what is wrong with them: as the last answer says, else as the page
 * gave it. The answer is of the server, which alone decides what is wrong.
 */
export function fieldsOf<Shape extends Record<string, unknown>>(
  formId: string,
  value: { [Name in keyof Shape]?: unknown } | undefined,
  result: Result,
): Fields<Shape> {
  const initial = result?.initialValue ?? value
  const errors = errorsOf(result)
  return new Proxy({} as Fields<Shape>, {
    get: (_, name) => (typeof name === 'string' ? fieldOf(formId, name, initial, errors) : undefined),
  })
}

function fieldOf(
  formId: string,
  name: string,
  initial: unknown,
  errors: Record<string, string[]>,
): FieldState {
  const id = `${formId}-${name}`
  return {
    id,
    name,
    errorId: `${id}-error`,
    descriptionId: `${id}-description`,
    errors: Object.hasOwn(errors, name) ? errors[name] : undefined,
    initialValue: asPosted(name.split('.').reduce(partOf, initial)),
  }
}

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
    ? Reflect.get(whole, name)
    : undefined

/** As a form would send it: text, a list of texts, `on` for yes. */
function asPosted(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  if (value === true) return 'on'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Of what goes along unseen nothing can be put right: whatever is wrong with it is wrong with the whole. */
export function withUnseen(
  errors: Record<string, string[]>,
  isSeen: (name: string) => boolean,
): Record<string, string[]> {
  const { '': ofWhole = [], ...ofFields } = errors
  const whole = new Set(ofWhole)
  const seen: Record<string, string[]> = {}
  for (const [name, problems] of Object.entries(ofFields)) {
    if (isSeen(name)) seen[name] = problems
    else for (const problem of problems) whole.add(problem)
  }
  return whole.size > 0 ? { ...seen, '': [...whole] } : seen
}

/** Takes somebody to the first field of a form that is wrong. */
export function focusFirstWrong(form: HTMLFormElement | null, errors: Record<string, string[]>) {
  for (const element of form?.elements ?? [])
    if (isField(element) && element.name !== '' && Object.hasOwn(errors, element.name)) return element.focus()
}

const isField = (element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement && element.type !== 'hidden') ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement
