'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { bringBack, retire, save } from './actions'

/** One form for a new tag and for another name of an old one. */
export function TagForm({ hidden, name }: { hidden: { id: string; revision: string }; name?: string }) {
  const t = useWords('tags')
  return (
    <Form<{ name: string }>
      id="tag"
      action={save}
      labels={{ name: t('name') }}
      value={name === undefined ? undefined : { name }}
      hidden={hidden}
    >
      {fields => (
        <>
          <TextField of={fields.name} label={t('name')} autoComplete="off" dir="auto" />
          <div>
            <Submit>{t(name === undefined ? 'add' : 'save')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function UseForm({ id, retired }: { id: string; retired: boolean }) {
  const t = useWords('tags')
  return (
    <Deed id="tag-use" action={retired ? bringBack : retire} hidden={{ id }}>
      <Submit kind="quiet">{t(retired ? 'back' : 'retire')}</Submit>
    </Deed>
  )
}
