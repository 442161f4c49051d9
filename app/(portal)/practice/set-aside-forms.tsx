'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { letGo, setAside } from './actions'

export function SetAsideForm({ id }: { id: string }) {
  const t = useWords('practice')
  return (
    <Form<{ words: string }>
      id="set-aside-form"
      action={setAside}
      labels={{ words: t('set_aside') }}
      hidden={{ id }}
    >
      {fields => (
        <>
          <TextArea of={fields.words} label={t('set_aside')} optional rows={2} ruled />
          <div>
            <Submit kind="quiet">{t('do_set_aside')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function LetGoForm({ id }: { id: string }) {
  const t = useWords('practice')
  return (
    <Deed id={`let-go-${id}`} action={letGo} hidden={{ id }}>
      <button type="submit" className="link min-h-11">
        {t('let_go')}
      </button>
    </Deed>
  )
}
