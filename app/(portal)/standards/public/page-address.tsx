import { PrintedPlace } from '@/app/printed-place'
import { words } from '@/app/words'

/** Where the public page stands. */
export async function PageAddress({ code }: { code: string }) {
  const t = await words('public_page')
  return (
    <PrintedPlace at="c" code={code} title={t('address')} label={address => t('qr', { address })}>
      <p className="text-ink-soft">{t('address_stays')}</p>
    </PrintedPlace>
  )
}
