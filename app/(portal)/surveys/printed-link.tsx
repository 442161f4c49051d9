import { PrintedPlace } from '@/app/printed-place'
import { ButtonLink } from '@/app/ui/button'
import { words } from '@/app/words'
import { papers } from '@/lib/surveys'

/** The link as it is printed or passed on, and the ways to paper. */
export async function PrintedLink({ id, code }: { id: string; code: string }) {
  const t = await words('surveys')
  return (
    <PrintedPlace at="s" code={code} title={t('poster')} label={address => t('qr', { address })}>
      <p className="flex flex-wrap gap-3">
        {papers.map(paper => (
          <ButtonLink key={paper} kind="quiet" href={`/surveys/${id}/poster/${paper}`}>
            {t(`poster_${paper}`)}
          </ButtonLink>
        ))}
      </p>
    </PrintedPlace>
  )
}
