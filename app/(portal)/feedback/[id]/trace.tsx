import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Trace as Deed } from '@/db/feedback-traces'

/** What was done to it, the latest first, with what it had been before. */
export async function Trace({ trace, format }: { trace: readonly Deed[]; format: Format }) {
  const t = await words('feedback_entry')
  const f = await words('feedback')
  const before = (deed: Deed) => [
    ...(deed.channel ? [f('heard', { channel: f(`channel_${deed.channel}`) })] : []),
    ...(deed.day ? [format.day(deed.day)] : []),
    ...(deed.rating === null ? [] : [f('rating', { rating: deed.rating })]),
    ...(deed.customers === 'internal' ? [t('customers_internal')] : []),
  ]
  return (
    <ol className="grid gap-4">
      {trace.map(deed => {
        const own = [deed.team, deed.about, deed.standard].filter(name => name !== null)
        const ours = before(deed)
        return (
          <li key={deed.id} className="grid gap-1 wrap-anywhere border-line border-s-2 ps-4">
            <p>
              {t.rich(`trace_${deed.deed}`, { name: () => <bdi translate="no">{deed.by}</bdi> })}{' '}
              <span className="text-ink-soft text-sm">
                {format.date(new Date(deed.at))}, {format.time(new Date(deed.at))}
              </span>
            </p>
            {deed.reason && (
              <p>
                {t('trace_reason')} <Words as="span">{deed.reason}</Words>
              </p>
            )}
            {deed.deed === 'linked' && own.length === 0 && (
              <p className="text-ink-soft text-sm">{t('trace_nothing')}</p>
            )}
            {(ours.length > 0 || own.length > 0) && (
              <p className="text-ink-soft text-sm">
                {t('trace_before')} {ours.join(' · ')}
                {ours.length > 0 && own.length > 0 && ' · '}
                <bdi translate="no">{own.join(' · ')}</bdi>
              </p>
            )}
            {deed.words && (
              <Words as="blockquote" className="text-ink-soft">
                {deed.words}
              </Words>
            )}
          </li>
        )
      })}
    </ol>
  )
}
