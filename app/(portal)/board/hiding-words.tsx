import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { listHidings } from '@/db/board-hidings'

export type Hiding = Awaited<ReturnType<typeof listHidings>>[number]

/** Tells a writer that an answer of theirs is off the board: by whom, since when and why. */
export async function HidingWords({ hiding, format }: { hiding: Hiding; format: Format }) {
  const t = await words('board')
  return (
    <div className="grid gap-2 border border-line bg-paper p-4">
      <p className="font-medium">{t('hidden_title')}</p>
      <p>
        {t.rich('hidden_intro', {
          day: format.date(new Date(hiding.at)),
          name: () => (
            <bdi key="name" translate="no">
              {hiding.by}
            </bdi>
          ),
        })}
      </p>
      <p className="text-ink-soft text-sm">{t('hidden_why')}</p>
      <Words className="wrap-anywhere">{hiding.reason}</Words>
      <p>{t('hidden_change')}</p>
    </div>
  )
}
