import type { Format } from '@/app/format'
import { formatFor } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { standardByMonth } from '@/db/standard-timeline'
import type { Standard } from '@/db/standard-versions'
import { latestQuestions } from '@/db/survey-questions'
import { can } from '@/lib/access'
import { dayOf, type OrganizationClock } from '@/lib/dates'
import { type MonthlySum, monthsOf, sinceMonths } from '@/lib/timeline'
import type { ReadPart } from './[id]/part'

const length = 12

type Moment = {
  day: string
  key: string
  what: 'started' | 'retired' | 'asked' | 'ended'
  number: number
  words: string | null
}
type Question = Awaited<ReturnType<typeof latestQuestions>>[number]

/** What happened to a standard in the last twelve months: its versions, who accepted it, checks, customers. */
export const timelineOfIt: ReadPart = async (tx, me, _scope, standard) => {
  const since = sinceMonths(me.today, length)
  const [sums, questions] = await Promise.all([
    standardByMonth(tx, standard.id, since, me.clock),
    latestQuestions(tx, standard.id),
  ])
  const seen = can(me, 'standards.see-acceptances') ? sums : sums.filter(({ what }) => what !== 'accepted')
  const moments = [...momentsOf(standard, me), ...asked(questions, me.clock)]
  const months = monthsOf(moments, seen, since)
  return months.length === 0 ? null : <Timeline months={months} format={formatFor(me.locale, me.timeZone)} />
}

const momentsOf = (
  { published, retiredAt }: Standard,
  { today, clock }: { today: string; clock: OrganizationClock },
): Moment[] => [
  ...published
    .filter(({ startsOn }) => startsOn !== null && startsOn <= today)
    .map(({ id, number, startsOn, whatChanged }) => ({
      day: startsOn ?? today,
      key: id,
      what: 'started' as const,
      number,
      words: whatChanged,
    })),
  ...(retiredAt
    ? [{ day: dayOf(retiredAt, clock), key: 'retired', what: 'retired' as const, number: 0, words: null }]
    : []),
]

const asked = (questions: Question[], clock: OrganizationClock): Moment[] =>
  questions.flatMap(({ id, askedAt, endedAt, words }) => [
    { day: dayOf(askedAt, clock), key: `asked ${id}`, what: 'asked' as const, number: 0, words },
    ...(endedAt
      ? [{ day: dayOf(endedAt, clock), key: `ended ${id}`, what: 'ended' as const, number: 0, words: null }]
      : []),
  ])

async function Timeline({ months, format }: { months: ReturnType<typeof monthsOf<Moment>>; format: Format }) {
  const t = await words('timeline')
  return (
    <section className="grid gap-4" aria-labelledby="timeline">
      <h2 id="timeline">{t('title')}</h2>
      <ol className="grid border-line border-s-2">
        {months.map(({ month, moments, sums }) => (
          <li key={month} className="grid max-w-none gap-2 py-3 ps-5">
            <h3 className="font-medium font-sans text-base">{format.wholeMonth(`${month}-01`)}</h3>
            <ul className="grid gap-2">
              {moments.map(({ key, day, what, number, words }) => (
                <li key={key} className="grid gap-0.5">
                  <p className="font-medium text-brass">{t(what, { number, date: format.shortDay(day) })}</p>
                  {words && <Words>{words}</Words>}
                </li>
              ))}
              {sums.map(sum => (
                <Sum key={sum.what} sum={sum} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

async function Sum({ sum: { what, count, part } }: { sum: MonthlySum }) {
  const t = await words('timeline')
  return <li className="tabular-nums">{t(what, { count, part })}</li>
}
