import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { StandardCheck } from '@/db/standard-check-lists'
import { ReplyForm } from './reply-form'
import { WithdrawForm } from './withdraw-form'

/** One check as whoever may see it reads it; whoever was checked can answer it, whoever checked can take it back. */
export async function CheckEntry({
  check,
  me,
  format,
  titled = false,
}: {
  check: StandardCheck
  me: { memberId: string; today: string }
  format: Format
  /** Names the standard, where checks of several stand together. */
  titled?: boolean
}) {
  const t = await words('standards')
  const { id, standardId, title, day, team, name, checkedBy, met, value, unit, note, reply } = check
  const own = check.memberId === me.memberId
  return (
    <li className="grid gap-2 border-line border-b py-4 first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className={`font-medium ${met ? 'text-sea' : 'text-coral'}`}>
          {t(met ? 'check_met' : 'check_not_met')}
        </span>
        {value !== null && <span>{t('check_measured', { value, unit: unit ?? '' })}</span>}
        <span className="text-ink-soft text-sm">{format.day(day)}</span>
      </p>
      {titled && (
        <p className="font-serif text-lg">
          <Link href={`/standards/${standardId}`} className="link" translate="no">
            <bdi>{title}</bdi>
          </Link>
        </p>
      )}
      <p>
        {own
          ? t('check_of_you')
          : t.rich(name === null ? 'check_of_team' : 'check_of_person', {
              person: () => <bdi translate="no">{name}</bdi>,
              team: () => <bdi translate="no">{team}</bdi>,
            })}{' '}
        <span className="inline-block text-ink-soft text-sm">
          {t.rich('check_by', { name: () => <bdi translate="no">{checkedBy}</bdi> })}
        </span>
      </p>
      {note && <Words>{note}</Words>}
      {reply && (
        <div className="grid gap-1 border-brass border-s-2 ps-4">
          <p className="text-ink-soft text-sm">
            {own
              ? t('check_you_replied')
              : t.rich('check_replied', { name: () => <bdi translate="no">{name}</bdi> })}
          </p>
          <Words>{reply}</Words>
        </div>
      )}
      {own && reply === null && <ReplyForm id={id} />}
      {check.checkedById === me.memberId && day === me.today && reply === null && <WithdrawForm id={id} />}
    </li>
  )
}
