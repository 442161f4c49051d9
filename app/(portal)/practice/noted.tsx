import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Happened } from '@/lib/practice'

/** What was noted on a day: the choice, what became of it, what went well, and whether the letter was heard. */
export async function NotedChoice({
  choice,
  happened,
  wentWell,
  heardIt,
}: {
  choice: string | null
  happened: Happened | null
  wentWell: string | null
  heardIt: boolean
}) {
  const t = await words('practice')
  return (
    <div className="grid grid-cols-1 gap-2 wrap-anywhere">
      {choice && <Words className="text-lg">{choice}</Words>}
      {happened && <p className="text-ink-soft">{t(`it_${happened}`)}</p>}
      {wentWell && <Words className="text-lg">{wentWell}</Words>}
      {heardIt && (
        <p className="flex items-center gap-2 font-medium text-brass">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3 shrink-0 fill-current">
            <path d="M8 0 10.5 8 8 16 5.5 8Z" />
          </svg>
          {t('it_was_heard')}
        </p>
      )}
    </div>
  )
}
