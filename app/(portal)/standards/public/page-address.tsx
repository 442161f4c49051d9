import { printedAddress } from '@/app/printed-address'
import { Qr } from '@/app/ui/qr'
import { words } from '@/app/words'

/** Where the public page stands: as a code to scan, and in letters. */
export async function PageAddress({ code }: { code: string }) {
  const t = await words('public_page')
  const { whole, before, printed } = printedAddress('c', code)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="address">
      <h2 id="address">{t('address')}</h2>
      <div className="flex flex-wrap items-center gap-6">
        <Qr text={whole} label={t('qr', { address: before + printed })} className="size-40 shrink-0" />
        <div className="grid min-w-0 gap-2">
          <p dir="ltr" translate="no" className="wrap-anywhere text-lg tabular-nums">
            {before}
            <strong className="whitespace-nowrap tracking-wider">{printed}</strong>
          </p>
          <p className="text-ink-soft">{t('address_stays')}</p>
        </div>
      </div>
    </section>
  )
}
