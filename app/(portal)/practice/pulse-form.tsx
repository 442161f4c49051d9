import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Submit } from '@/app/ui/submit'
import { pulseRatings } from '@/lib/practice'
import { takePulse } from './actions'

/** Five buttons: one tap is enough, and another one changes it. */
export function PulseForm({ day, rating }: { day: string; rating: number | null }) {
  const t = useWords('practice')
  return (
    <Deed id="pulse-form" action={takePulse} hidden={{ day }}>
      <div className="grid max-w-md gap-2">
        <div className="grid grid-cols-5 gap-2">
          {pulseRatings.map(each => (
            <Submit
              key={each}
              kind={each === rating ? 'primary' : 'quiet'}
              name="rating"
              value={String(each)}
            >
              <span aria-hidden="true">{each}</span>
              <span className="sr-only">{t('pulse_of', { rating: each })}</span>
            </Submit>
          ))}
        </div>
        <p aria-hidden="true" className="flex justify-between gap-4 text-ink-soft text-sm">
          <span>{t('pulse_least')}</span>
          <span className="text-end">{t('pulse_most')}</span>
        </p>
      </div>
    </Deed>
  )
}
