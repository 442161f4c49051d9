'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/app/ui/choices'
import { Select, TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { categories, comparisons } from '@/lib/standards'
import type { StandardForm as Fields } from '@/lib/standards.form'
import { save } from './actions'

const named = [
  'title',
  'category',
  'ownCategory',
  'pledge',
  'guidance',
  'metric',
  'comparison',
  'value',
  'unit',
  'expectedValue',
  'expectedSource',
  'askedOn',
  'askedOf',
  'nearEnough',
] as const

/** One form for a new standard and for the next version of an old one; it saves a draft. */
export function StandardForm({
  hidden,
  value,
}: {
  hidden: { id: string; standardId: string; revision: string }
  value?: Partial<Record<(typeof named)[number], unknown>>
}) {
  const t = useTranslations('standards')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Fields> id="standard" action={save} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          <TextField
            of={fields.title}
            label={t('field_title')}
            help={t('field_title_help')}
            maxLength={120}
          />
          <RadioGroup
            of={fields.category}
            label={t('field_category')}
            options={categories.map(name => ({ value: name, label: t(`category_${name}`) }))}
          />
          <TextField
            of={fields.ownCategory}
            label={t('field_ownCategory')}
            help={t('field_ownCategory_help')}
            optional
            maxLength={60}
          />
          <TextArea
            of={fields.pledge}
            label={t('field_pledge')}
            help={t('field_pledge_help')}
            rows={2}
            ruled
          />
          <TextArea
            of={fields.guidance}
            label={t('field_guidance')}
            help={t('field_guidance_help')}
            rows={8}
            optional
          />
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
            <TextField
              of={fields.expectedValue}
              label={t('field_expectedValue')}
              inputMode="decimal"
              optional
            />
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
          </Part>
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

function Part({ legend, help, children }: { legend: string; help: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid max-w-2xl gap-4 border-line border-t pt-5">
      <legend className="float-start w-full pt-5 font-serif text-xl">{legend}</legend>
      <p className="clear-both text-ink-soft text-sm">{help}</p>
      <div className="grid gap-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}
