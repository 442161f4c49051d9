'use client'

import { useWords } from '#use-words'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { rename } from './actions'

export function NameForm({ name }: { name: string }) {
  const t = useWords('account')
  return (
    <Form<{ name: string }> id="own-name" action={rename} labels={{ name: t('name') }} value={{ name }}>
      {fields => (
        <>
          <TextField
            of={fields.name}
            label={t('name')}
            help={t('name_help')}
            maxLength={80}
            autoComplete="name"
          />
          <div>
            <Submit kind="quiet">{t('rename')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
