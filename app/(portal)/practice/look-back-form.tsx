'use client'

import { useWords } from '#use-words'
import { Checkbox, RadioGroup } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { happenings } from '@/lib/practice'
import { lookBack } from './actions'
import { Fold } from './fold'

export function LookBackForm({ day, summary }: { day: string; summary?: string }) {
  const t = useWords('practice')
  return (
    <Form<{ happened: string; wentWell: string; heardIt: string }>
      id="look-back-form"
      action={lookBack}
      labels={{ happened: t('happened'), wentWell: t('went_well'), heardIt: t('heard_it') }}
      hidden={{ day }}
    >
      {fields => (
        <Fold
          summary={summary}
          wrong={fields.happened.errors !== undefined || fields.wentWell.errors !== undefined}
        >
          <RadioGroup
            of={fields.happened}
            label={t('happened')}
            inline
            options={happenings.map(value => ({ value, label: t(`happened_${value}`) }))}
          />
          <TextArea of={fields.wentWell} label={t('went_well')} optional rows={2} ruled />
          <Checkbox of={fields.heardIt} label={t('heard_it')} help={t('heard_it_help')} />
          <div>
            <Submit>{t('do_look_back')}</Submit>
          </div>
        </Fold>
      )}
    </Form>
  )
}
