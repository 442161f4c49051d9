'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { customerKinds } from '@/lib/feedback'
import type { LinkForm as Fields } from '@/lib/surveys.form'
import { change, make } from './actions'
import { WordingFields } from './wording-fields'

const named = ['label', 'teamId', 'customers', 'lastDay', 'intro', 'thanks'] as const

/** One form for a new link and for one that is changed. */
export function LinkForm({
  hidden,
  value,
  teams,
  isNew,
}: {
  hidden: { id: string; revision: string }
  value: Partial<Record<(typeof named)[number], string | null>>
  teams: { id: string; name: string }[]
  isNew: boolean
}) {
  const t = useWords('surveys')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Fields> id="link" action={isNew ? make : change} labels={labels} hidden={hidden} value={value}>
      {fields => (
        <>
          <TextField of={fields.label} label={t('field_label')} help={t('field_label_help')} />
          <Select
            of={fields.teamId}
            label={t('field_teamId')}
            help={t('field_teamId_help')}
            options={teams.map(team => ({ value: team.id, label: team.name, own: true }))}
          />
          <RadioGroup
            of={fields.customers}
            label={t('field_customers')}
            help={t('field_customers_help')}
            options={customerKinds.map(kind => ({
              value: kind,
              label: t(`customers_${kind}`),
              help: t(`customers_${kind}_help`),
            }))}
          />
          <TextField
            of={fields.lastDay}
            label={t('field_lastDay')}
            help={t('field_lastDay_help')}
            type="date"
            optional
          />
          <fieldset className="grid max-w-2xl gap-4 border-line border-t pt-5">
            <legend className="float-start w-full pt-5 font-serif text-xl">{t('wording_legend')}</legend>
            <p className="clear-both text-ink-soft text-sm">{t('wording_help')}</p>
            <WordingFields intro={fields.intro} thanks={fields.thanks} />
          </fieldset>
          <div>
            <Submit>{t(isNew ? 'make' : 'save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
