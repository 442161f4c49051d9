'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { add, remove } from './actions'

export function AddReasonForm({ id }: { id: string }) {
  const t = useWords('tough_day')
  return (
    <Form<{ words: string }> id="reason" action={add} labels={{ words: t('reason') }} hidden={{ id }}>
      {fields => (
        <>
          <TextField of={fields.words} label={t('reason')} help={t('reason_help')} dir="auto" />
          <div>
            <Submit kind="quiet">{t('add')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function RemoveReasonForm({ id, words }: { id: string; words: string }) {
  const t = useWords('tough_day')
  return (
    <Deed id={`remove-${id}`} action={remove} hidden={{ id }}>
      <button type="submit" className="link min-h-11">
        {t('remove')}{' '}
        <span className="sr-only" translate="no">
          {words}
        </span>
      </button>
    </Deed>
  )
}
