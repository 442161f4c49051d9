import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { decide } from './actions'

/** Asked once, and answered with one tap. */
export function DecideForm({ id, roundId }: { id: string; roundId: string }) {
  const t = useWords('readings')
  return (
    <Deed id="decide" action={decide} hidden={{ id, roundId }}>
      <div className="flex flex-wrap gap-3">
        {(['go_on', 'afresh'] as const).map(decision => (
          <Submit key={decision} kind="quiet" name="decision" value={decision}>
            {t(decision)}
          </Submit>
        ))}
      </div>
    </Deed>
  )
}
