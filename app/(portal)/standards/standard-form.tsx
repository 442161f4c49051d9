'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { Clash } from '@/app/ui/clash'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { categories } from '@/lib/standards'
import type { StandardForm as Written } from '@/lib/standards.form'
import type { Team } from '@/lib/team-tree'
import { save } from './actions'
import { AudienceFields } from './audience-fields'
import { GuidanceField } from './guidance-field'
import { MeasureFields } from './measure-fields'
import { named } from './text-fields'

type Shape = Written & { revision: string }
export type Fields = Parameters<ComponentProps<typeof Form<Shape>>['children']>[0]

/**
 * One form for a new standard and for the next version of an old one; it saves a draft. Where somebody else saved it in
 * between, `saved` says how it stands now.
 */
export function StandardForm({
  hidden,
  value,
  teams,
  saved,
}: {
  hidden: { id: string; standardId: string; revision: string }
  value?: Partial<Record<(typeof named)[number], unknown>>
  teams: readonly (Team & { depth: number })[]
  saved?: ReactNode
}) {
  const t = useWords('standards')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<Shape> id="standard" action={save} labels={labels} value={value} hidden={hidden}>
      {fields => (
        <>
          {fields.revision.errors && saved && (
            <Clash title={t('clash_title')} intro={t('clash_intro')}>
              {saved}
            </Clash>
          )}
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
          <GuidanceField of={fields.guidance} />
          <MeasureFields fields={fields} />
          <AudienceFields fields={fields} teams={teams} />
          <div>
            <Submit>{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
