import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import type { Slip } from './slip'

/** Says that what an earlier page never saved is back, in this step or in others, and lets it be taken out again. */
export function PutBack({
  slips,
  here,
  locale,
  titleOf,
  onTakeOut,
  onOpen,
}: {
  slips: Record<string, Slip>
  here: string
  locale: string
  titleOf: (step: string) => string
  onTakeOut: (step: string) => void
  onOpen: (step: string) => void
}) {
  const t = useWords('worksheets')
  const time = (at: number) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
  const back = Object.entries(slips).flatMap(([step, { back }]) => (back ? [{ step, at: back.at }] : []))
  return (
    <div aria-live="polite" className="grid gap-3 empty:-mt-6">
      {back.map(({ step, at }) => (
        <div key={step} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-brass border-s-4 ps-4">
          <p>
            {step === here
              ? t('back_here', { time: time(at) })
              : t('back_there', { time: time(at), step: titleOf(step) })}
          </p>
          {step === here ? (
            <Button kind="quiet" onClick={() => onTakeOut(step)}>
              {t('back_take_out')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => onOpen(step)}>
              {t('back_look')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
