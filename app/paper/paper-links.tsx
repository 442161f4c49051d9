import { ButtonLink } from '@/app/ui/button'
import { buttonLook } from '@/app/ui/button-look'
import { words } from '@/app/words'
import { canDraw } from './browser'

/** The ways from a page to paper: to print it, as a file where that can be made, and blank where there is such a thing. */
export async function PaperLinks({
  address,
  query = '',
  blank,
}: {
  /** Of its page for paper. */
  address: string
  query?: string
  blank?: string
}) {
  const t = await words('paper')
  return (
    <>
      <ButtonLink kind="quiet" href={address + query}>
        {t('print')}
      </ButtonLink>
      {canDraw() && (
        <a href={`${address}/pdf${query}`} className={buttonLook('quiet')}>
          {t('pdf')}
        </a>
      )}
      {blank && (
        <ButtonLink kind="quiet" href={blank}>
          {t('blank')}
        </ButtonLink>
      )}
    </>
  )
}
