'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { replyToOwnCheck } from './actions'

/** What somebody says to a check of themselves, once. */
export function ReplyForm({ id }: { id: string }) {
  const t = useWords('standards')
  const labels = { reply: t('check_reply') }
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center">
        <span className="link">{t('check_reply_open')}</span>
      </summary>
      <div className="py-3">
        <Form<{ reply: string }> id={`reply-${id}`} action={replyToOwnCheck} labels={labels} hidden={{ id }}>
          {fields => (
            <>
              <TextArea of={fields.reply} label={labels.reply} help={t('check_reply_help')} rows={2} />
              <div>
                <Submit kind="quiet">{t('check_reply_send')}</Submit>
              </div>
            </>
          )}
        </Form>
      </div>
    </details>
  )
}
