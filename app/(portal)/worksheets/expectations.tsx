import { words } from '@/app/words'
import { ExpectForm } from './expect-form'
import { WithdrawForm } from './withdraw-form'

/** For an admin: whom a worksheet is expected of. */
export async function Expectations({
  slug,
  title,
  expectations,
  teams,
  newId,
}: {
  slug: string
  title: string
  expectations: { id: string; team: string | null }[]
  teams: { id: string; name: string }[]
  /** Of the expectation that the form would make. */
  newId: string
}) {
  const t = await words('worksheets')
  return (
    <details className="relative">
      <summary className="link inline-flex min-h-11 items-center">{t('expect_summary')}</summary>
      <div className="grid gap-5 pt-2">
        <p className="text-ink-soft text-sm">{t('expect_intro')}</p>
        {expectations.length > 0 && (
          <ul className="grid gap-2">
            {expectations.map(({ id, team }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b"
              >
                {team === null ? t('everybody') : <bdi translate="no">{team}</bdi>}
                <WithdrawForm hidden={{ id, slug }}>{t('withdraw')}</WithdrawForm>
              </li>
            ))}
          </ul>
        )}
        <ExpectForm
          hidden={{ id: newId, slug }}
          label={t('expect_of', { title })}
          options={[
            { value: 'everybody', label: t('everybody') },
            ...teams.map(team => ({ value: team.id, label: team.name, own: true })),
          ]}
        />
      </div>
    </details>
  )
}
