import { Button } from '@/app/ui/button'
import { Select } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { words } from '@/app/words'
import type { DashboardFilter } from '@/lib/dashboard'
import { rangeNames } from '@/lib/ranges'

/** Which days and which teams. A plain form: its answer is an address that can be kept and shared. */
export async function Filters({
  filter,
  teams,
}: {
  filter: DashboardFilter
  teams: readonly { id: string; name: string }[]
}) {
  const t = await words('dashboard')
  const everyTeam = { value: '', label: t('all_teams') }
  return (
    <form method="get" className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto] print:hidden">
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
      <Button type="submit" kind="quiet">
        {t('show')}
      </Button>
    </form>
  )
}
