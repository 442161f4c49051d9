import { printedAddress } from '@/app/printed-address'
import { Qr } from '@/app/ui/qr'
import { words } from '@/app/words'

/** On paper alone: where the notice is read as it stands that day. */
export async function NoticeAddress({ code }: { code: string }) {
  const t = await words('public_page')
  const { whole, before, printed } = printedAddress('c', code)
  return (
    <div className="hidden break-inside-avoid items-center gap-4 print:flex">
      <Qr text={whole} label={t('qr', { address: before + printed })} className="size-24 shrink-0" />
      <div className="grid min-w-0 gap-1">
        <p>{t('read_it_at')}</p>
        <p dir="ltr" translate="no" className="text-ink tabular-nums">
          {before}
          <strong className="whitespace-nowrap tracking-wider">{printed}</strong>
        </p>
      </div>
    </div>
  )
}
