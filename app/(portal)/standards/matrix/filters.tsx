import { Button } from '@/app/ui/button'
import { plainField } from '@/app/ui/field-state'
import { Select } from '@/app/ui/select'
import { words } from '@/app/words'
import { type MatrixFilter, writeMatrixFilter } from '@/lib/matrix'

type Named = { id: string; name: string }

/** Which people and which standards. A plain form: its answer is an address that can be kept and shared. */
export async function Filters({
  filter,
  teams,
  standards,
}: {
  filter: MatrixFilter
  teams: readonly Named[]
  standards: readonly Named[]
}) {
  const t = await words('matrix')
  const options = (every: string, named: readonly Named[]) => [
    { value: '', label: every },
    ...named.map(({ id, name }) => ({ value: id, label: name, own: true })),
  ]
  return (
    <form
      method="get"
      // Fields keep what was chosen in them: a view reached by a link shows its own.
      key={writeMatrixFilter(filter)}
      className="grid grid-cols-1 items-end gap-4 sm:grid-cols-[1fr_1fr_auto_auto] print:hidden"
    >
      <Select
        of={plainField('team', { value: filter.team ?? '' })}
        label={t('team')}
        options={options(t('all_teams'), teams)}
        chosen
      />
      <Select
        of={plainField('standard', { value: filter.standard ?? '' })}
        label={t('standard')}
        options={options(t('all_standards'), standards)}
        chosen
      />
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="missing"
          value="yes"
          defaultChecked={filter.missing}
          className="size-5 shrink-0"
        />
        {t('only_missing')}
      </label>
      <Button type="submit" kind="quiet">
        {t('show')}
      </Button>
    </form>
  )
}
