'use client'

import { useWords } from '#use-words'
import { Checkbox } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { PublicPageForm as Fields } from '@/lib/public-pages.form'
import { save } from './actions'

/** How the public page begins, and what it shows beside the standards. */
export function PageForm({
  hidden,
  value,
  fewest,
  people,
}: {
  hidden: { id: string; revision: string }
  value: { intro: string | null; showsChecks: boolean; indexable: boolean }
  /** Fewest checks behind a share, and fewest people whom they were of. */
  fewest: number
  people: number
}) {
  const t = useWords('public_page')
  const labels = { intro: t('intro'), showsChecks: t('shows_checks'), indexable: t('indexable') }
  return (
    <Form<Fields>
      id="public-page"
      action={save}
      labels={labels}
      hidden={hidden}
      value={{
        intro: value.intro,
        showsChecks: value.showsChecks ? 'on' : '',
        indexable: value.indexable ? 'on' : '',
      }}
    >
      {fields => (
        <>
          <TextArea of={fields.intro} label={labels.intro} help={t('intro_help')} rows={3} optional />
          <Checkbox
            of={fields.showsChecks}
            label={labels.showsChecks}
            help={t('shows_checks_help', { fewest, people })}
          />
          <Checkbox of={fields.indexable} label={labels.indexable} help={t('indexable_help')} />
          <div>
            <Submit kind="quiet">{t('save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
