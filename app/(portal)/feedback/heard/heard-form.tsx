'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/app/ui/choices'
import { Optional, Select, TextArea } from '@/app/ui/field'
import { initialText } from '@/app/ui/field-state'
import { Form } from '@/app/ui/form'
import { Scale } from '@/app/ui/scale'
import { Submit } from '@/app/ui/submit'
import { heardChannels, ratings } from '@/lib/feedback'
import type { HeardForm as Fields } from '@/lib/feedback.form'
import { keep } from './actions'

type Named = { id: string; name: string }

/** Channel, words, whom or what it is about, rating: four taps at most. The team is asked of whoever has several. */
export function HeardForm({
  id,
  teams,
  people,
  standards,
}: {
  id: string
  teams: Named[]
  people: Named[]
  standards: { id: string; title: string }[]
}) {
  const t = useTranslations('feedback')
  const only = teams.length === 1 ? teams[0] : undefined
  const labels = {
    channel: t('field_channel'),
    words: t('field_words'),
    rating: t('field_rating'),
    aboutId: t('field_aboutId'),
    standardId: t('field_standardId'),
    teamId: t('field_teamId'),
  }
  return (
    <Form<Fields & { teamId: string }>
      id="heard"
      action={keep}
      labels={labels}
      hidden={{ id, ...(only && { teamId: only.id }) }}
    >
      {fields => (
        <>
          <RadioGroup
            of={fields.channel}
            label={labels.channel}
            inline
            options={heardChannels.map(value => ({ value, label: t(`channel_${value}`) }))}
          />
          <TextArea of={fields.words} label={labels.words} help={t('field_words_help')} rows={4} ruled />
          {!only && (
            <Select
              of={fields.teamId}
              label={labels.teamId}
              options={teams.map(team => ({ value: team.id, label: team.name, own: true }))}
            />
          )}
          <Select
            of={fields.aboutId}
            label={labels.aboutId}
            help={t('field_aboutId_help')}
            optional
            options={people.map(person => ({ value: person.id, label: person.name, own: true }))}
          />
          {standards.length > 0 && (
            <Select
              of={fields.standardId}
              label={labels.standardId}
              optional
              options={standards.map(standard => ({ value: standard.id, label: standard.title, own: true }))}
            />
          )}
          <Scale
            id={fields.rating.id}
            name={fields.rating.name}
            key={fields.rating.key}
            legend={
              <>
                {labels.rating}
                <Optional />
              </>
            }
            chosen={initialText(fields.rating)}
            problem={fields.rating.errors && t('rating_again')}
            options={[
              ...ratings.map(rating => ({ value: String(rating), label: String(rating) })),
              { value: '', label: t('rating_none') },
            ]}
          />
          <div>
            <Submit>{t('keep')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
