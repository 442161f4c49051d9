'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { PersonField } from '@/app/ui/person-field'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { appoint } from './actions'

/** Who may check which team beside its managers. */
export function AppointForm({
  id,
  teams,
  people,
}: {
  id: string
  teams: { id: string; name: string }[]
  people: string[]
}) {
  const t = useWords('standards')
  const labels = { teamId: t('checkers_team'), person: t('checkers_person') }
  return (
    <Form<{ teamId: string; person: string }> id="appoint" action={appoint} labels={labels} hidden={{ id }}>
      {fields => (
        <>
          <Select
            of={fields.teamId}
            label={labels.teamId}
            options={teams.map(({ id, name }) => ({ value: id, label: name, own: true }))}
          />
          <PersonField
            of={fields.person}
            label={labels.person}
            help={t('checkers_person_help')}
            suggestions={people}
          />
          <div>
            <Submit>{t('checkers_appoint')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
