import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
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
    <Deed id={`thank-${answerId}`} action={thanked ? unthank : thank} hidden={hidden}>
      <Submit kind="quiet">
        <span>
          {t.rich(thanked ? 'take_thanks_back' : 'thank_for', {
            more: text => <span className="sr-only">{text}</span>,
            name: () => <bdi translate="no">{writer}</bdi>,
          })}
        </span>
      </Submit>
    </Deed>
  )
}
