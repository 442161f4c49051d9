'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { bringBack, hide } from '../actions'

type Hidden = { id: string; answerId: string }

/** Takes an answer off the board, and says why. */
export function HideForm({ hidden }: { hidden: Hidden }) {
  const t = useWords('board')
  const labels = { reason: t('field_reason') }
  return (
    <Form<{ reason: string }> id="hide" action={hide} labels={labels} hidden={hidden}>
      {fields => (
        <>
          <TextArea of={fields.reason} label={labels.reason} help={t('field_reason_help')} rows={3} />
          <div>
            <Submit kind="danger">{t('hide_now')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function BringBackForm({ hidden }: { hidden: Hidden }) {
  const t = useWords('board')
  return (
    <Deed id="bring-back" action={bringBack} hidden={hidden}>
      <Submit>{t('bring_back')}</Submit>
    </Deed>
  )
}
