'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { thank, unthank } from './actions'

/** Says thank you with one tap, or takes it back. */
export function ThankForm({
  id,
  answerId,
  after,
  writer,
  thanked,
}: {
  /** The thanks' own. */
  id: string
  answerId: string
  after: string
  writer: string
  thanked: boolean
}) {
  const t = useWords('board')
  const hidden = thanked ? { answerId, after } : { id, answerId, after }
  return (
    <Form id={`thank-${answerId}`} action={thanked ? unthank : thank} labels={{}} hidden={hidden}>
      {() => (
        <div>
          <Submit kind="quiet">
            <span>
              {t.rich(thanked ? 'take_thanks_back' : 'thank_for', {
                more: text => <span className="sr-only">{text}</span>,
                name: () => <bdi translate="no">{writer}</bdi>,
              })}
            </span>
          </Submit>
        </div>
      )}
    </Form>
  )
}
