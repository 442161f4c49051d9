'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import type { TeamForm as Fields } from '@/lib/people.form'
import { remove, saveTeamForm } from '../actions'

/** One form for a new team and for an old one. */
export function TeamForm({
  hidden,
  value,
  parents,
}: {
  hidden: { id: string }
  value?: { name: string; parentId: string }
  parents: Option[]
}) {
  const t = useWords('people')
  const labels = { name: t('team_name'), parentId: t('team_parent') }
  return (
    <Form<Fields> id="team" action={saveTeamForm} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          <TextField of={fields.name} label={labels.name} maxLength={80} autoComplete="off" />
          {parents.length > 0 && (
            <Select
              of={fields.parentId}
              label={labels.parentId}
              help={t('team_parent_help')}
              optional
              options={parents}
            />
          )}
          <div>
            <Submit>{t('save_team')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function RemoveForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Deed id="remove-team" action={remove} hidden={{ id }}>
      <Submit kind="danger">{t('remove_team')}</Submit>
    </Deed>
  )
}
