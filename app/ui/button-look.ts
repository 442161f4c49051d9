export type ButtonKind = 'primary' | 'quiet' | 'danger'

const looks: Record<ButtonKind, string> = {
  primary: 'border-navy bg-navy text-on-navy hover:bg-transparent hover:text-navy',
  quiet: 'border-field bg-transparent text-navy hover:border-navy',
  danger: 'border-coral bg-transparent text-coral hover:bg-coral hover:text-paper',
}

/**
 * The classes of a button, for what is neither of the two in `button.tsx`: also where a page must stay light, as
 * that file brings Next's links with it.
 */
export function buttonLook(kind: ButtonKind = 'primary'): string {
  return `button inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-medium no-underline transition-colors aria-disabled:cursor-default aria-disabled:opacity-70 ${looks[kind]}`
}
