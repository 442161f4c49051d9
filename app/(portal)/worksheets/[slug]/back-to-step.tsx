/** A plain link to another step of the same sheet. */
export function BackToStep({ to, children }: { to: string; children: string }) {
  return (
    <a href={`?step=${to}`} className="link inline-flex min-h-11 items-center">
      {children}
    </a>
  )
}
