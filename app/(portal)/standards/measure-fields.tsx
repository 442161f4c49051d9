import { useWords } from '#use-words'
import { TextArea, TextField } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { comparisons } from '@/lib/standards'
import { Part } from './part'
import type { Fields } from './standard-form'

/** What is pledged in numbers, what customers expect of the same, and what they are told where the two differ. */
export function MeasureFields({ fields }: { fields: Fields }) {
  const t = useWords('standards')
  return (
    <>
      <Part legend={t('measure_legend')} help={t('measure_help')}>
        <TextField of={fields.metric} label={t('field_metric')} optional />
        <Select
          of={fields.comparison}
          label={t('field_comparison')}
          optional
          options={comparisons.map(name => ({ value: name, label: t(`comparison_${name}`) }))}
        />
        <TextField of={fields.value} label={t('field_value')} inputMode="decimal" optional />
        <TextField of={fields.unit} label={t('field_unit')} optional />
      </Part>
      <Part legend={t('expectation_legend')} help={t('expectation_help')}>
        <TextField of={fields.expectedValue} label={t('field_expectedValue')} inputMode="decimal" optional />
        <TextField
          of={fields.nearEnough}
          label={t('field_nearEnough')}
          help={t('field_nearEnough_help')}
          inputMode="decimal"
          optional
        />
        <TextField
          of={fields.expectedSource}
          label={t('field_expectedSource')}
          help={t('field_expectedSource_help')}
          optional
        />
        <TextField of={fields.askedOn} label={t('field_askedOn')} type="date" optional />
        <TextField of={fields.askedOf} label={t('field_askedOf')} inputMode="numeric" optional />
        <div className="sm:col-span-2">
          <TextArea
            of={fields.toldCustomers}
            label={t('field_toldCustomers')}
            help={t('field_toldCustomers_help')}
            rows={2}
            optional
          />
        </div>
      </Part>
    </>
  )
}
