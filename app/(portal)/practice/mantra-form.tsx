'use client'

import { useWords } from '#use-words'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { wordMantra } from './actions'
import { Fold } from './fold'

/** Starts from the mantra that stands there, ours or one's own. */
export function MantraForm({ words }: { words: string }) {
  const t = useWords('practice')
  return (
    <Form<{ words: string }>
      id="mantra"
      action={wordMantra}
      labels={{ words: t('mantra') }}
      value={{ words }}
    >
      {fields => (
        <Fold summary={t('reword')} wrong={fields.words.errors !== undefined}>
          <TextField
            of={fields.words}
            label={t('mantra')}
            help={t('mantra_help')}
            optional="unsaid"
            dir="auto"
          />
          <div>
            <Submit kind="quiet">{t('save_mantra')}</Submit>
          </div>
        </Fold>
      )}
    </Form>
  )
}
