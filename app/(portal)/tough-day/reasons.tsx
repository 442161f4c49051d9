import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { AddReasonForm, RemoveReasonForm } from './reason-forms'

/** Why one does this, in the lines of better days, with room for one more. */
export async function Reasons({ id, reasons }: { id: string; reasons: { id: string; words: string }[] }) {
  const t = await words('tough_day')
  return (
    <section id="why" aria-labelledby="why-title" className="grid grid-cols-1 gap-4">
      <h2 id="why-title">{t('why')}</h2>
      {reasons.length > 0 && (
        <ul className="border-line border-t">
          {reasons.map(reason => (
            <li
              key={reason.id}
              className="flex max-w-none flex-wrap items-center justify-between gap-x-6 border-line border-b py-1"
            >
              <Words className="min-w-0 wrap-anywhere text-lg">{reason.words}</Words>
              <RemoveReasonForm id={reason.id} words={reason.words} />
            </li>
          ))}
        </ul>
      )}
      <AddReasonForm id={id} />
    </section>
  )
}
