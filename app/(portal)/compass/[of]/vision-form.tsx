'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { VisionForm as Fields } from '@/lib/visions.form'
import { setVision } from '../actions'

/** The sentence itself; blank takes it away. */
export function VisionForm({
  hidden,
  words,
}: {
  hidden: { id: string; of: string; revision: string }
  words: string
}) {
  const t = useWords('compass')
  return (
    <Form<Fields>
      id="vision"
      action={setVision}
      labels={{ words: t('vision') }}
      value={{ words }}
      hidden={hidden}
    >
      {fields => (
        <>
          <TextArea of={fields.words} label={t('vision')} help={t('vision_help')} rows={2} ruled optional />
          <div>
            <Submit>{t('set')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
