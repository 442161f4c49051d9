import { formatFor } from '@/app/format'
import type { Member } from '@/app/session'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { type Feedback, newestWords } from '@/db/feedback'
import { addDays, daysBetween } from '@/lib/dates'
import type { ReadPart } from '../today/part'

/** How far back a line may come from, and among how many of the newest it is chosen. */
const days = 60
const among = 12

/** One kind thing that a customer said lately; another one tomorrow. */
export const customersLine: ReadPart = async (tx, me) => {
  const range = { from: addDays(me.today, -days), to: me.today }
  const newest = await newestWords(tx, me, range, 3 * among)
  const kind = newest.filter(({ rating }) => rating === null || rating >= 4).slice(0, among)
  const line = kind[daysBetween('2026-01-01', me.today) % kind.length]
  return line ? { key: 'line', left: 0, shown: <Line me={me} line={line} /> } : null
}

async function Line({ me, line }: { me: Member; line: Feedback }) {
  const [t, feedback] = await Promise.all([words('today'), words('feedback')])
  return (
    <section aria-labelledby="line" className="grid gap-3">
      <h2 id="line">{t('line')}</h2>
      <figure className="grid gap-1 border-line border-s-2 ps-4">
        <Words as="blockquote" className="text-lg">
          {line.words}
        </Words>
        <figcaption className="text-ink-soft text-sm">
          {formatFor(me.locale, me.timeZone).day(line.day)} · {feedback(`channel_${line.channel}`)} ·{' '}
          <bdi translate="no">{line.team}</bdi>
        </figcaption>
      </figure>
    </section>
  )
}
