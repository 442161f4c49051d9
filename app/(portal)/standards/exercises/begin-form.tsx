'use client'

import { useWords } from '#use-words'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { CategoryFields } from '../proposals/category-fields'
import { begin } from './actions'

type Shape = { category: string; ownCategory: string; note: string; lastDay: string }

/** Asks everybody what they would count as good. */
export function BeginForm({ id, today, lastDay }: { id: string; today: string; lastDay: string }) {
  const t = useWords('proposals')
  const names = ['category', 'ownCategory', 'note', 'lastDay'] as const
  const labels = Object.fromEntries(names.map(name => [name, t(`form.${name}`)]))
  return (
    <Form<Shape> id="begin" action={begin} labels={labels} value={{ lastDay }} hidden={{ id }}>
      {fields => (
        <>
          <CategoryFields fields={fields} />
          <TextArea of={fields.note} label={t('form.note')} help={t('form.note_help')} rows={2} optional />
          <TextField
            of={fields.lastDay}
            label={t('form.lastDay')}
            help={t('form.lastDay_help')}
            type="date"
            min={today}
          />
          <div>
            <Submit>{t('form.begin')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
