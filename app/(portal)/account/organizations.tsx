import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { enter } from './actions'

/** Where else one belongs, and the way there; this device stays in the one chosen. */
export function Organizations({
  organizations,
  here,
}: {
  organizations: { id: string; name: string }[]
  here: string
}) {
  const t = useWords('account')
  return (
    <section aria-labelledby="organizations" className="grid gap-4 border-line border-t pt-6">
      <h2 id="organizations">{t('organizations_title')}</h2>
      <ul className="grid gap-2">
        {organizations.map(({ id, name }) => (
          <li key={id} className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <bdi translate="no" className="font-medium">
              {name}
            </bdi>
            {id === here ? (
              <span className="text-ink-soft text-sm">{t('organization_here')}</span>
            ) : (
              <Deed id={`enter-${id}`} action={enter} hidden={{ id }}>
                <Submit kind="quiet">{t('organization_enter', { name })}</Submit>
              </Deed>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
