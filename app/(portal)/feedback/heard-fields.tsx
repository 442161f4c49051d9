'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Optional } from '@/app/ui/field-notes'
import { type FieldState, initialText } from '@/app/ui/field-state'
import { PersonField } from '@/app/ui/person-field'
import { Scale } from '@/app/ui/scale'
import { Select } from '@/app/ui/select'
import { customerKinds, heardChannels, ratings } from '@/lib/feedback'

/** What one chooses from where something was heard. */
export type HeardChoices = {
  teams: { id: string; name: string }[]
  standards: { id: string; title: string }[]
  /** The people for whom one looks first. */
  people: string[]
}

const named = ['channel', 'words', 'teamId', 'about', 'standardId', 'rating', 'customers', 'day'] as const
type Fields = Record<Exclude<(typeof named)[number], 'day'>, FieldState>

/** The labels of the fields, also for the summary of errors. */
export const useHeardLabels = () => {
  const t = useWords('feedback')
  return Object.fromEntries(named.map(name => [name, t(`field_${name}`)])) as Record<
    (typeof named)[number],
    string
  >
}

/** Channel, words, whom or what it is about, rating: four taps at most. The team is asked of whoever has several. */
export function HeardFields({
  fields,
  choices: { teams, standards, people },
}: {
  fields: Fields
  choices: HeardChoices
}) {
  const t = useWords('feedback')
  const labels = useHeardLabels()
  return (
    <>
      <RadioGroup
        of={fields.channel}
        label={labels.channel}
        inline
        options={heardChannels.map(value => ({ value, label: t(`channel_${value}`) }))}
      />
      <TextArea of={fields.words} label={labels.words} help={t('field_words_help')} rows={4} ruled />
      {teams.length > 1 && (
        <Select
          of={fields.teamId}
          label={labels.teamId}
          options={teams.map(team => ({ value: team.id, label: team.name, own: true }))}
        />
      )}
      <PersonField
        of={fields.about}
        label={labels.about}
        help={t('field_about_help')}
        optional
        suggestions={people}
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
      <Select
        of={fields.customers}
        label={labels.customers}
        options={customerKinds.map(kind => ({ value: kind, label: t(`customers_${kind}`) }))}
        chosen
      />
    </>
  )
}
