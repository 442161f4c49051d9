import type { ReactNode } from 'react'
import { printedAddress } from './printed-address'
import { Qr } from './ui/qr'

/** What is printed of an address, as a code to scan and in letters; what belongs to it stands beside. */
export function PrintedPlace({
  at,
  code,
  title,
  label,
  children,
}: {
  at: 's' | 'c'
  code: string
  title: string
  /** What the picture is called, by the address in letters. */
  label: (address: string) => string
  children: ReactNode
}) {
  const { whole, before, printed } = printedAddress(at, code)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="printed">
      <h2 id="printed">{title}</h2>
      <div className="flex flex-wrap items-center gap-6">
        <Qr text={whole} label={label(before + printed)} className="size-40 shrink-0" />
        <div className="grid min-w-0 gap-3">
          <p dir="ltr" translate="no" className="wrap-anywhere text-lg tabular-nums">
            {before}
            <strong className="whitespace-nowrap tracking-wider">{printed}</strong>
          </p>
          {children}
        </div>
      </div>
    </section>
  )
}
