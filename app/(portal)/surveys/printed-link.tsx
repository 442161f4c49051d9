import { printedAddress } from '@/app/printed-address'
import { ButtonLink } from '@/app/ui/button'
import { Qr } from '@/app/ui/qr'
import { words } from '@/app/words'
import { papers } from '@/lib/surveys'

/** The link as it is printed or passed on: its code, its address, and the ways to paper. */
export async function PrintedLink({ id, code }: { id: string; code: string }) {
  const t = await words('surveys')
  const { whole, before, printed } = printedAddress('s', code)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="print">
      <h2 id="print">{t('poster')}</h2>
      <div className="flex flex-wrap items-center gap-6">
        <Qr text={whole} label={t('qr', { address: before + printed })} className="size-40 shrink-0" />
        <div className="grid min-w-0 gap-4">
          <p dir="ltr" translate="no" className="wrap-anywhere text-lg tabular-nums">
            {before}
            <strong className="whitespace-nowrap tracking-wider">{printed}</strong>
          </p>
          <p className="flex flex-wrap gap-3">
            {papers.map(paper => (
              <ButtonLink key={paper} kind="quiet" href={`/surveys/${id}/poster/${paper}`}>
                {t(`poster_${paper}`)}
              </ButtonLink>
            ))}
          </p>
        </div>
      </div>
    </section>
  )
}
