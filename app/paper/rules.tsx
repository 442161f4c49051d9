/** Lines to write on by hand, far enough apart for it. Borders, as printers leave backgrounds out. */
export function Rules({ count, from }: { count: number /** Numbers the lines. */; from?: number }) {
  return (
    <div aria-hidden="true" className="rules">
      {Array.from({ length: count }, (_, at) => at + (from ?? 1)).map(number => (
        <p key={number}>{from && number}</p>
      ))}
    </div>
  )
}

/** A box to tick, or a number to ring. */
export function Box({ children }: { children?: string }) {
  return (
    <span aria-hidden="true" className={children ? 'box box-round' : 'box'}>
      {children}
    </span>
  )
}
