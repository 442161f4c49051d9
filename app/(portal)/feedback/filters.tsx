import { Button } from '@/app/ui/button'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { Link } from '@/app/ui/link'
import { PersonField } from '@/app/ui/person-field'
import { type Option, Select } from '@/app/ui/select'
import { words } from '@/app/words'
import type { FeedbackChoices } from '@/db/feedback-choices'
import { type Colleague, colleagueLabel } from '@/lib/colleagues'
import { channels, customerKinds, ratings } from '@/lib/feedback'
import { type FeedbackFilter, feedbackAddress, feedbackKinds } from '@/lib/feedback-filter'

type Props = {
  filter: FeedbackFilter
  choices: FeedbackChoices
  /** What was typed as a person's name, where it was not clear who is meant, and who may be. */
  who: { typed: string; people: readonly Colleague[]; problem: string } | null
}

/** What the list is narrowed to. A plain form: what it chooses stands in the address and can be shared. */
export async function Filters({ filter, choices, who }: Props) {
  const t = await words('feedback_filter')
  const f = await words('feedback')
  const named = (one: { id: string; name: string }) => ({ value: one.id, label: one.name, own: true })
  const any = { value: '', label: t('any') }
  const choose = (name: string, value: string | null, label: string, options: Option[]) => (
    <Select of={plainField(name, { value: value ?? '' })} label={label} options={[any, ...options]} chosen />
  )
  return (
    <search>
      <form action="/feedback" className="grid gap-4" key={feedbackAddress(filter)}>
        <div className="grid max-w-2xl grid-cols-[1fr_auto] items-end gap-3">
          <TextField
            of={plainField('words', { value: filter.words })}
            label={t('words')}
            type="search"
            maxLength={200}
            dir="auto"
            optional="unsaid"
          />
          <Button type="submit" kind="quiet">
            {t('search')}
          </Button>
        </div>
        <details open={who !== null} className="group">
          <summary className="link inline-flex min-h-11 items-center">{t('more')}</summary>
          <div className="grid items-start gap-x-6 gap-y-4 border-line border-s-2 py-2 ps-4 sm:grid-cols-2 lg:grid-cols-3">
            {choose(
              'kind',
              filter.kind,
              t('kind'),
              feedbackKinds.map(kind => ({ value: kind, label: t(`kind_${kind}`) })),
            )}
            {choose(
              'channel',
              filter.channel,
              t('channel'),
              channels.map(one => ({ value: one, label: f(`channel_${one}`) })),
            )}
            <Select
              of={plainField('customers', { value: filter.customers })}
              label={t('customers')}
              options={customerKinds.map(kind => ({ value: kind, label: t(`customers_${kind}`) }))}
              chosen
            />
            {choices.teams.length > 1 && choose('team', filter.team, t('team'), choices.teams.map(named))}
            {choices.tags.length > 0 && choose('tag', filter.tag, t('tag'), choices.tags.map(named))}
            {choices.standards.length > 0 &&
              choose(
                'standard',
                filter.standard,
                t('standard'),
                choices.standards.map(one => ({ value: one.id, label: one.title, own: true })),
              )}
            <TextField
              of={plainField('from', { value: filter.from ?? '' })}
              label={t('from')}
              type="date"
              optional="unsaid"
            />
            <TextField
              of={plainField('to', { value: filter.to ?? '' })}
              label={t('to')}
              type="date"
              optional="unsaid"
            />
            <PersonField
              of={plainField('who', {
                value: who?.typed ?? choices.about ?? '',
                ...(who && { errors: [who.problem] }),
              })}
              label={t('about')}
              suggestions={[]}
              optional="unsaid"
            />
            {who && who.people.length > 0 && (
              <Meant people={who.people} filter={filter} label={t('who_is_meant')} />
            )}
            <fieldset className="sm:col-span-2">
              <legend className="mb-1.5 font-medium">{t('rating')}</legend>
              <div className="flex flex-wrap gap-x-4">
                {ratings.map(rating => (
                  <label key={rating} className="flex min-h-11 items-center gap-2 pe-2">
                    <input
                      type="checkbox"
                      name="rating"
                      value={rating}
                      defaultChecked={filter.ratings.includes(rating)}
                      className="size-5"
                    />
                    {rating}
                  </label>
                ))}
              </div>
            </fieldset>
            <div className="flex flex-wrap gap-x-6 self-end">
              {(['mine', 'withdrawn'] as const).map(name => (
                <label key={name} className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    name={name}
                    value="1"
                    defaultChecked={filter[name]}
                    className="size-5"
                  />
                  {t(name)}
                </label>
              ))}
            </div>
            <div className="sm:col-span-2 lg:col-span-3">
              <Button type="submit" kind="quiet">
                {t('show')}
              </Button>
            </div>
          </div>
        </details>
      </form>
    </search>
  )
}

/** Whom a name may have meant, each with a way on. */
function Meant({
  people,
  filter,
  label,
}: {
  people: readonly Colleague[]
  filter: FeedbackFilter
  label: string
}) {
  return (
    <div className="sm:col-span-2">
      <p>{label}</p>
      <ul className="flex flex-wrap gap-x-6">
        {people.map(person => (
          <li key={person.id}>
            <Link
              href={feedbackAddress({ ...filter, about: person.id })}
              translate="no"
              className="link inline-flex min-h-11 items-center"
            >
              <bdi>{colleagueLabel(person)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
