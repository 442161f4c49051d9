'use client'

import { useWords } from '#use-words'
import { Checkbox } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import type { Rank } from '@/lib/people'
import type { MemberForm as Fields } from '@/lib/people.form'
import type { Team } from '@/lib/team-tree'
import { change } from '../actions'
import { TeamChoices } from './team-choices'

const named = ['name', 'rank', 'isAdmin', 'teams'] as const

export function MemberForm({
  hidden,
  value,
  ranks,
  fixedRank,
  teams,
}: {
  hidden: { id: string; revision: string }
  value: { name: string; rank: Rank; isAdmin: string | undefined; teams: string[]; manages: string[] }
  /** Those that the admin may give. */
  ranks: Rank[]
  fixedRank: boolean
  teams: (Team & { depth: number })[]
}) {
  const t = useWords('people')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Fields> id="member" action={change} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          <TextField of={fields.name} label={t('field_name')} maxLength={80} autoComplete="off" />
          <Select
            of={fields.rank}
            label={t('field_rank')}
            help={t(fixedRank ? 'field_rank_fixed' : 'field_rank_help')}
            options={ranks.map(rank => ({ value: rank, label: t(`rank_${rank}`) }))}
          />
          <Checkbox of={fields.isAdmin} label={t('field_isAdmin')} help={t('field_isAdmin_help')} />
          <TeamChoices teams={teams} belongs={fields.teams} manages={fields.manages} />
          <div>
            <Submit>{t('save_person')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
