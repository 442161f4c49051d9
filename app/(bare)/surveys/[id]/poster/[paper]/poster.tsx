import { printedAddress } from '@/app/printed-address'
import { Qr } from '@/app/ui/qr'
import { words } from '@/app/words'
import type { CustomerKind } from '@/lib/feedback'
import type { Paper } from '@/lib/surveys'

/** What customers see where the link hangs or stands: on the screen as on paper, each size a part of its width. */
export async function Poster({
  paper,
  code,
  customers,
  organization,
  team,
}: {
  paper: Paper
  code: string
  customers: CustomerKind
  organization: string
  team: string
}) {
  const t = await words('surveys')
  const { whole, before, printed } = printedAddress('s', code)
  return (
    <section aria-labelledby="poster" className={`poster poster-${paper}`}>
      <header translate="no">
        <p className="poster-name" data-long={organization.length > 40 || undefined}>
          <bdi>{organization}</bdi>
        </p>
        {team !== organization && (
          <p className="poster-team">
            <bdi>{team}</bdi>
          </p>
        )}
      </header>
      <div className="poster-middle">
        <h2 id="poster" className="poster-question">
          {t(`poster_title_${customers}`)}
        </h2>
        <p className="poster-invitation">{t('poster_intro')}</p>
      </div>
      <div className="poster-code">
        <Qr text={whole} label={t('qr', { address: before + printed })} className="" />
        <p>
          <span>{t('poster_easy')}</span>
          <span>{t('poster_free')}</span>
        </p>
      </div>
      <footer>
        <p className="poster-or">{t('poster_or')}</p>
        <p dir="ltr" translate="no" className="poster-address">
          {before}
          <strong>{printed}</strong>
        </p>
      </footer>
    </section>
  )
}
