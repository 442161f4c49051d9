import { Button, ButtonLink } from '@/app/ui/button'
import { TextField } from '@/app/ui/field'
import { plainField } from '@/app/ui/field-state'
import { Select } from '@/app/ui/select'
import { words } from '@/app/words'
import { type TrailFilter, trailQuery } from '@/lib/trail'
import { deedWords, knownDeeds } from '../../account/deed-words'

/** A plain form: what is asked for stands in the address and can be passed on. */
export async function Filters({ filter, asked }: { filter: TrailFilter; asked: boolean }) {
  const t = await words('trail')
  const deed = await deedWords()
  const field = (name: 'who' | 'deed' | 'from' | 'to') => plainField(name, { value: filter[name] })
  const deeds = knownDeeds
    .map(value => ({ value, label: deed(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <search>
      {/* Else the fields keep what was asked for before. */}
      <form
        key={trailQuery(filter)}
        action="/settings/audit"
        className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto_auto]"
      >
        <TextField of={field('who')} label={t('ask_who')} type="search" maxLength={80} optional />
        <Select
          of={field('deed')}
          label={t('ask_deed')}
          options={[{ value: '', label: t('any_deed') }, ...deeds]}
          chosen
        />
        <TextField of={field('from')} label={t('ask_from')} type="date" optional />
        <TextField of={field('to')} label={t('ask_to')} type="date" optional />
        <div className="flex flex-wrap gap-3 sm:col-span-full">
          <Button type="submit" kind="quiet">
            {t('ask')}
          </Button>
          {asked && (
            <ButtonLink kind="quiet" href="/settings/audit">
              {t('ask_all')}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  )
}
