import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { CustomerKind } from '@/lib/feedback'

/** Who asks, what they ask, and what they say about it. */
export async function SurveyHead({
  organizationName,
  teamName,
  customers,
  intro,
}: {
  organizationName: string
  teamName: string
  customers: CustomerKind
  /** The organization's own words; null is ours. */
  intro: string | null
}) {
  const t = await words('survey')
  return (
    <header className="grid gap-2">
      <p translate="no" className="text-ink-soft">
        <bdi>{organizationName}</bdi>
        {teamName !== organizationName && (
          <>
            {' · '}
            <bdi>{teamName}</bdi>
          </>
        )}
      </p>
      <h1>{t(`title_${customers}`)}</h1>
      {intro === null ? <p className="text-lg">{t('intro')}</p> : <Words className="text-lg">{intro}</Words>}
    </header>
  )
}
