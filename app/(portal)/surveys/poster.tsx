import { Qr } from '@/app/ui/qr'
import { Sheet } from '@/app/ui/sheet'
import { words } from '@/app/words'
import { printCode } from '@/lib/ids'

/** The sheet to print: what customers see where the link hangs or lies. Printed, it is all of the page. */
export async function Poster({
  code,
  organization,
  team,
}: {
  code: string
  organization: string
  team: string
}) {
  const t = await words('surveys')
  const start = process.env.NEXTAUTH_URL ?? ''
  const host = start.replace(/^https?:\/\//, '')
  return (
    <Sheet labelledBy="poster">
      <div className="mx-auto grid max-w-md grid-cols-1 justify-items-center wrap-anywhere gap-5 py-4 text-center print:pt-24">
        <p translate="no">
          <bdi>{organization}</bdi>
          {team !== organization && (
            <>
              {' · '}
              <bdi>{team}</bdi>
            </>
          )}
        </p>
        <h2 id="poster" className="text-3xl">
          {t('poster_title')}
        </h2>
        <p>{t('poster_intro')}</p>
        <Qr
          text={`${start}/s/${code}`}
          label={t('qr', { address: `${host}/s/${printCode(code)}` })}
          className="h-auto w-full max-w-72"
        />
        <p className="text-ink-soft text-sm">{t('poster_or')}</p>
        <p translate="no" className="text-lg tabular-nums">
          {host}/s/<strong className="whitespace-nowrap tracking-wider">{printCode(code)}</strong>
        </p>
      </div>
    </Sheet>
  )
}
