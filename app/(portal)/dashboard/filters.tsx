import { X } from 'lucide'
import { Button } from '@/app/ui/button'
import { plainField } from '@/app/ui/field-state'
import { Icon } from '@/app/ui/line-icon'
import { Link } from '@/app/ui/link'
import { Select } from '@/app/ui/select'
import { words } from '@/app/words'
import { type DashboardFilter, writeFilter } from '@/lib/dashboard'
import { rangeNames } from '@/lib/ranges'

/** Which days and which teams. A plain form: its answer is an address that can be kept and shared. */
export async function Filters({
  filter,
  teams,
  download,
}: {
  filter: DashboardFilter
  teams: readonly { id: string; name: string }[]
  /** Whether there is anything to take away. */
  download: boolean
}) {
  const t = await words('dashboard')
  const channel = await words('feedback')
  const everyTeam = { value: '', label: t('all_teams') }
  return (
    <div className="grid gap-4 print:hidden">
      <form
        method="get"
        // Fields keep what was chosen in them: a view reached by a link shows its own.
        key={writeFilter(filter)}
        className="grid grid-cols-1 items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
      >
        <Select
          of={plainField('range', { value: filter.range })}
          label={t('range')}
          options={rangeNames.map(name => ({ value: name, label: t(`range_${name}`) }))}
          chosen
        />
        <Select
          of={plainField('team', { value: filter.team ?? '' })}
          label={t('team')}
          options={[everyTeam, ...teams.map(team => ({ value: team.id, label: team.name, own: true }))]}
          chosen
        />
        {filter.channel && <input type="hidden" name="channel" value={filter.channel} />}
        <Button type="submit" kind="quiet">
          {t('show')}
        </Button>
        <label className="inline-flex min-h-11 items-center gap-3 sm:col-span-2 sm:justify-self-start">
          <input
            type="checkbox"
            name="compare"
            value="before"
            defaultChecked={filter.compare}
            className="size-5 shrink-0"
          />
          {t('compare')}
        </label>
        {download && (
          <a
            href={`/dashboard/csv${writeFilter(filter)}`}
            className="link inline-flex min-h-11 items-center justify-self-start sm:justify-self-end sm:whitespace-nowrap"
          >
            {t('download')}
          </a>
        )}
      </form>
      {filter.channel && (
        <p>
          <Link
            href={`/dashboard${writeFilter({ ...filter, channel: null })}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-brass px-4"
          >
            {t('only_channel', { channel: channel(`channel_${filter.channel}`) })}
            <Icon of={X} className="size-4" />
            <span className="sr-only">{t('all_channels')}</span>
          </Link>
        </p>
      )}
    </div>
  )
}
