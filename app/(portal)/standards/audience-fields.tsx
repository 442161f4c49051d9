import { useWords } from '#use-words'
import { CheckboxGroup } from '@/app/ui/choices'
import { TextArea, TextField } from '@/app/ui/field'
import { ranks } from '@/lib/people'
import type { Team } from '@/lib/team-tree'
import { Part } from './part'
import type { Fields } from './standard-form'

/** More than these scroll in a frame of their own. */
const manyTeams = 10

/** Whom it applies to, until when they accept it, and what is looked at. */
export function AudienceFields({
  fields,
  teams,
}: {
  fields: Fields
  teams: readonly (Team & { depth: number })[]
}) {
  const t = useWords('standards')
  return (
    <Part legend={t('audience_legend')} help={t('audience_help')} columns={false}>
      {teams.length > 0 && (
        <div className={teams.length > manyTeams ? 'max-h-96 overflow-y-auto border-line border-y py-3' : ''}>
          <CheckboxGroup
            of={fields.teams}
            label={t('field_teams')}
            options={teams.map(({ id, name, depth }) => ({ value: id, label: name, own: true, depth }))}
          />
        </div>
      )}
      <CheckboxGroup
        of={fields.ranks}
        label={t('field_ranks')}
        help={t('field_ranks_help')}
        inline
        options={ranks.map(rank => ({ value: rank, label: t(`rank_${rank}`) }))}
      />
      <TextField
        of={fields.acceptWithin}
        label={t('field_acceptWithin')}
        help={t('field_acceptWithin_help')}
        inputMode="numeric"
        optional
      />
      <TextField of={fields.question} label={t('field_question')} help={t('field_question_help')} optional />
      <TextArea
        of={fields.lookFor}
        label={t('field_lookFor')}
        help={t('field_lookFor_help')}
        rows={3}
        optional
      />
    </Part>
  )
}
