import type { Metadata } from 'next'
import { view } from '@/app/gate'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { narrowScope } from '@/db/scope'
import { nudgeable } from '@/db/standard-nudges'
import { readMatrixFilter, writeMatrixFilter } from '@/lib/matrix'
import { NudgeForm } from './nudge-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('matrix'))('nudge_title'),
})

/** More aren't read one by one by anybody. */
const mostNamed = 300

export default whole(NudgePage)

/** Who would be reminded, who is left out and why; and the button that does it. */
async function NudgePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const filter = readMatrixFilter(await searchParams)
  const { me, missing } = await view('standards.nudge', async (tx, me, scope) => {
    const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
    return narrowed && { me, missing: await nudgeable(tx, { scope: narrowed, filter, me }) }
  })
  const t = await words('matrix')
  const reminded = missing.filter(({ id, nudgedBy }) => id !== me.memberId && !nudgedBy)
  const skipped = missing.filter(person => !reminded.includes(person))
  return (
    <Page
      title={t('nudge_title')}
      intro={t('nudge_intro')}
      actions={
        <ButtonLink kind="quiet" href={`/standards/matrix${writeMatrixFilter({ ...filter, person: null })}`}>
          {t('back')}
        </ButtonLink>
      }
    >
      {reminded.length === 0 && <p className="text-lg">{t('nudge_nobody')}</p>}
      {reminded.length > 0 && (
        <section aria-labelledby="reminded" className="grid gap-3">
          <h2 id="reminded">{t('nudge_who', { count: reminded.length })}</h2>
          <ul className="border-line border-t">
            {reminded.slice(0, mostNamed).map(({ id, name, missing }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-2">
                <bdi translate="no">{name}</bdi>
                <span className="text-ink-soft">{t('nudge_missing', { count: missing })}</span>
              </li>
            ))}
          </ul>
          {reminded.length > mostNamed && <p>{t('nudge_more', { count: reminded.length - mostNamed })}</p>}
          <NudgeForm filter={filter} count={reminded.length} />
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-labelledby="skipped" className="grid gap-3">
          <h2 id="skipped">{t('nudge_skipped', { count: skipped.length })}</h2>
          <ul className="border-line border-t">
            {skipped.slice(0, mostNamed).map(({ id, name, nudgedBy }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-2">
                <bdi translate="no">{name}</bdi>
                <span className="text-ink-soft">
                  {nudgedBy
                    ? t.rich('nudge_already', { name: () => <bdi translate="no">{nudgedBy}</bdi> })
                    : t('nudge_yourself')}
                </span>
              </li>
            ))}
          </ul>
          {skipped.length > mostNamed && <p>{t('nudge_more', { count: skipped.length - mostNamed })}</p>}
        </section>
      )}
    </Page>
  )
}
