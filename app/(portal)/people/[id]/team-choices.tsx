import { useWords } from '#use-words'
import { depthLook } from '@/app/ui/depth'
import { Help, Problem } from '@/app/ui/field-notes'
import { describedBy, type FieldState, initialList } from '@/app/ui/field-state'
import type { Team } from '@/lib/team-tree'

/** The tree of teams with two boxes each: belongs to it, manages it. */
export function TeamChoices({
  teams,
  belongs,
  manages,
}: {
  teams: (Team & { depth: number })[]
  belongs: FieldState
  manages: FieldState
}) {
  const t = useWords('people')
  const help = t('field_teams_help')
  const inside = initialList(belongs)
  const above = initialList(manages)
  const box = (of: FieldState, team: Team, chosen: boolean, label: string) => (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        type="checkbox"
        name={of.name}
        value={team.id}
        defaultChecked={chosen}
        aria-describedby={`team-${team.id}`}
        className="size-5 shrink-0"
      />
      {label}
    </label>
  )
  if (teams.length === 0) return null
  return (
    <fieldset
      id={belongs.id}
      aria-describedby={describedBy(belongs, help)}
      className="grid max-w-2xl gap-1.5"
    >
      <legend className="mb-1 font-medium">{t('field_teams')}</legend>
      <ul className="border-line border-t">
        {teams.map(team => (
          <li
            key={team.id}
            className="grid max-w-none items-center gap-x-6 border-line border-b sm:flex sm:justify-between"
          >
            <span id={`team-${team.id}`} translate="no" className={`py-2 ${depthLook(team.depth)}`}>
              <bdi>{team.name}</bdi>
            </span>
            <span className="flex flex-wrap gap-x-6">
              {box(belongs, team, inside.includes(team.id), t('belongs'))}
              {box(manages, team, above.includes(team.id), t('manages'))}
            </span>
          </li>
        ))}
      </ul>
      <Help of={belongs}>{help}</Help>
      <Problem of={belongs} />
    </fieldset>
  )
}
