import type { ReactNode } from 'react'
import { type Format, formatFor } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import { shareMet } from '@/db/standard-check-lists'
import type { Version } from '@/db/standard-versions'
import { type AskedQuestion, latestQuestions } from '@/db/survey-questions'
import { can, type Role } from '@/lib/access'
import { addDays } from '@/lib/dates'
import { keptStanding, lately, nextSteps } from '@/lib/reality'
import { askedLately, isMeasured, type Standing, standingOf } from '@/lib/standing'
import { leastToSum, sumAnswers } from '@/lib/survey-questions'
import type { ReadPart } from './[id]/part'
import { EndQuestion } from './end-question'
import { NextSteps } from './next-steps'

type Looked = { share: { met: number; all: number }; questions: AskedQuestion[] }

const tones = { met: 'text-sea', near_enough: 'text-olive', gap: 'text-coral', unknown: '' } as const

/** How the questions on a standard were answered, each against what was pledged when it was asked. */
const summed = (questions: AskedQuestion[]) =>
  questions.map(question => {
    const { comparison, value } = question
    const measure = comparison !== null && value !== null ? { comparison, value } : null
    return { ...question, sum: sumAnswers(question.answers, question.asks, measure) }
  })
type Summed = ReturnType<typeof summed>[number]

/** Expectation, pledge and reality in one place, and what could come next. */
export const standingOfIt: ReadPart = async (tx, me, _scope, { id, current, retiredAt }) => {
  if (!current || retiredAt) return null
  const [share, questions] = await Promise.all([
    shareMet(tx, id, addDays(me.today, -lately)),
    latestQuestions(tx, id),
  ])
  const format = formatFor(me.locale, me.timeZone)
  return (
    <StandingPart id={id} version={current} share={share} questions={questions} me={me} format={format} />
  )
}

async function StandingPart({
  id,
  version,
  share,
  questions,
  me,
  format,
}: Looked & { id: string; version: Version; me: { role: Role; today: string }; format: Format }) {
  const t = await words('standing')
  const answered = summed(questions)
  const experienced = answered.find(({ asks }) => asks === 'experienced')
  const expected = answered.find(({ asks }) => asks === 'expected')
  const pledge = standingOf(version)
  const checks = keptStanding({ kept: share.met, all: share.all })
  const customers = experienced
    ? keptStanding({ kept: experienced.sum.good, all: experienced.sum.count })
    : 'unknown'
  const measured = isMeasured(version) ? version : null
  if (!measured && share.all === 0 && answered.length === 0) return null
  const asking = answered.find(({ endedAt }) => endedAt === null)
  const steps = nextSteps({
    pledge,
    checks,
    customers,
    isMeasured: measured !== null,
    isAskedLately: askedLately(version.askedOn, me.today),
    isTold: version.toldCustomers !== null,
    isAsking: asking !== undefined,
  })
  return (
    <section className="grid gap-4" aria-labelledby="standing">
      <h2 id="standing">{t('title')}</h2>
      <dl className="grid border-line border-t">
        {measured && version.expectedValue !== null && (
          <Line title={t('expected')}>
            <p>{t('in_unit', { value: version.expectedValue, unit: measured.unit })}</p>
            <p className="text-ink-soft text-sm">
              {t('asked', {
                count: version.askedOf ?? 0,
                when: version.askedOn ? format.day(version.askedOn) : '',
                known: version.askedOn ? 'yes' : 'no',
              })}
            </p>
          </Line>
        )}
        {measured && (
          <Line title={t('pledged')} standing={pledge} said={t(`pledge_${pledge}`)}>
            <p>{t(`measured_${measured.comparison}`, { value: measured.value, unit: measured.unit })}</p>
          </Line>
        )}
        {share.all > 0 && (
          <Line title={t('checked')} standing={checks} said={t(`kept_${checks}`)}>
            <p>{t('checks', { met: share.met, all: share.all })}</p>
          </Line>
        )}
        {experienced && (
          <Line title={t('customers')} standing={customers} said={t(`kept_${customers}`)}>
            <Answers question={experienced} />
          </Line>
        )}
        {expected && (
          <Line title={t('customers_expect')}>
            <Answers question={expected} />
            {expected.sum.count >= leastToSum && can(me, 'standards.edit') && (
              <p>
                <Link
                  href={`/standards/${id}/edit?expectation=${expected.id}`}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t('take_over')}
                </Link>
              </p>
            )}
          </Line>
        )}
      </dl>
      {asking && (
        <div className="grid gap-2 border-brass border-s-2 ps-4">
          <p>{t('asking', { date: format.date(asking.askedAt) })}</p>
          {can(me, 'standards.end-question') && <EndQuestion id={asking.id} />}
        </div>
      )}
      <NextSteps id={id} steps={steps} me={me} />
    </section>
  )
}

function Line({
  title,
  standing = 'unknown',
  said,
  children,
}: {
  title: string
  standing?: Standing
  said?: string
  children: ReactNode
}) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[14rem_1fr]">
      <dt className="font-medium text-ink-soft">{title}</dt>
      <dd className="grid gap-1">
        {children}
        {said && <p className={`font-medium ${tones[standing]}`}>{said}</p>}
      </dd>
    </div>
  )
}

/** What customers said to one question; few answers stand one by one. */
async function Answers({ question: { asks, words: asked, unit, sum } }: { question: Summed }) {
  const t = await words('standing')
  const { count, middle, good, listed } = sum
  return (
    <>
      <Words as="q">{asked}</Words>
      {count === 0 && <p>{t('no_answer')}</p>}
      {count > 0 && unit === null && <p>{t('said_yes', { good, count })}</p>}
      {count > 0 && unit !== null && listed && (
        <p>{t('listed', { count, values: listed.map(String).join(', '), unit })}</p>
      )}
      {count > 0 && unit !== null && !listed && (
        <p>
          {t('middle', { count, middle: middle ?? 0, unit })} {t(`good_${asks}`, { good, count })}
        </p>
      )}
    </>
  )
}
