import { createHash, hkdfSync, randomUUID } from 'node:crypto'
import { questionOf } from '@/lib/board/week'
import { addDays, weekOf } from '@/lib/dates'
import { newToken } from '@/lib/invitation-token'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { askedAs } from '@/lib/quizzes/quiz.form'
import { shelf } from '@/lib/worksheets/shelf'
import { superuser } from '../database'
import { houseDay } from '../house'
import { expect } from '../people'
import type { Canary } from './canary'
import { answerOf } from './sheet-answers'
import { senderOf, type Writer, type Written } from './writer'

/** The day that a goal is due, and one that is no day of anything else. */
const due = '2077-07-19'
const dueBefore = '2077-08-23'

/**
 * Writes something of the canary's into every private field, through the portal's own forms and savings, as the page
 * of each would send it.
 */
export const writeEverything = async (writer: Writer, canary: Canary): Promise<Written> => {
  const { form, save } = senderOf(writer)
  const { words } = canary
  const today = houseDay()
  const id = () => randomUUID()

  const rounds: Record<string, string> = {}
  for (const { slug, steps } of shelf) {
    const round = id()
    rounds[slug] = round
    await form(`/worksheets/${slug}`, 'worksheets/actions.ts#begin', { id: round, slug, number: '1' })
    for (const step of steps)
      await save(
        slug,
        round,
        step.key,
        answerOf(step, place => words(`${slug}: ${step.key} ${place}`.trim())),
      )
  }
  const slug = 'service-vision'
  const round = rounds[slug] ?? ''
  await form(`/worksheets/${slug}/read`, 'worksheets/actions.ts#finish', { id: round, slug })
  const share = id()
  const seen = String(shelf.find(each => each.slug === slug)?.steps.length)
  const to = `manager:${writer.house.teams.Desk}`
  await form(`/worksheets/${slug}/read`, 'worksheets/shared/actions.ts#share', {
    id: share,
    slug,
    round,
    seen,
    steps: ['letter', 'vision'],
    to,
  })
  await form(`/worksheets/${slug}/read`, 'worksheets/shared/actions.ts#takeBack', { id: share, slug })

  const [aside, reason] = [id(), id()]
  await form('/today', 'practice/actions.ts#setAside', { id: aside, words: words('set aside') })
  await form('/today', 'practice/actions.ts#wordMantra', { words: words('mantra') })
  await form('/today', 'practice/actions.ts#choose', { day: today, words: words('choice') })
  await form('/today', 'practice/actions.ts#lookBack', {
    day: today,
    happened: 'partly',
    wentWell: words('look-back'),
  })
  await form('/today', 'practice/actions.ts#takePulse', { day: today, rating: '1' })
  await form('/tough-day', 'tough-day/actions.ts#add', { id: reason, words: words('reason') })

  await form('/today', 'readings/actions.ts#tick', { id: id(), roundId: round })
  // And on the twenty days before, so that the letter is read to its end.
  await superuser`insert into readings (organization_id, id, member_id, round_id, number, day, read_at)
    select ${writer.person.organizationId}, gen_random_uuid(), ${writer.person.memberId}, ${round}, 1 + n,
      ${today}::date - n, now() from generate_series(1, 20) n`
  await form('/today', 'readings/actions.ts#decide', { id: id(), roundId: round, decision: 'go_on' })
  await form('/readings', 'readings/actions.ts#compare', {
    roundId: round,
    words: words('comparison'),
  })
  await form('/account', 'readings/actions.ts#setWorkingDays', { days: ['2', '5'] })

  await form('/notices/choices', 'notices/actions.ts#choose', { minute: '03:33', kinds: 'about' })

  const [kept, withdrawn, lastWeek] = [id(), id(), addDays(weekOf(today), -7)]
  const answered = { revision: '0' }
  await form('/board', 'board/actions.ts#answer', {
    ...answered,
    id: kept,
    week: weekOf(today),
    words: words('kept from the board'),
    audience: 'self',
  })
  await form('/board', 'board/actions.ts#answer', {
    ...answered,
    id: withdrawn,
    week: lastWeek,
    words: words('withdrawn from the board'),
    audience: writer.house.teams.Desk,
  })
  await form('/board', 'board/actions.ts#withdraw', { id: withdrawn })
  expect(questionOf(lastWeek), 'two questions').not.toBe(questionOf(today))

  const [goal, milestone] = [id(), id()]
  const at = `/goals/${goal}`
  await form('/goals/new', 'goals/actions.ts#save', {
    id: goal,
    revision: '0',
    words: words('goal'),
    insteadOf: words('goal: instead of'),
    own: words('goal: own'),
    fun: words('goal: fun'),
    prize: words('goal: prize'),
    term: 'long',
    dueOn: due,
    rhythm: 'month',
  })
  await form(at, 'goals/actions.ts#saveStep', {
    id: milestone,
    goalId: goal,
    name: words('milestone'),
    dueOn: dueBefore,
    prize: words('milestone: prize'),
  })
  await form(at, 'goals/actions.ts#reach', { id: milestone, reached: 'yes', from: 'goal' })
  await form(at, 'goals/actions.ts#say', {
    id: id(),
    goalId: goal,
    state: 'paused',
    words: words('goal: paused'),
  })
  await form(at, 'goals/actions.ts#say', { id: id(), goalId: goal, state: 'open' })
  await form(`${at}/review`, 'goals/actions.ts#review', {
    id: id(),
    goalId: goal,
    sense: words('review: sense'),
    stuck: words('review: stuck'),
    change: words('review: change'),
  })
  await form(at, 'goals/actions.ts#keep', { id: goal })
  const calendar = newToken()
  // Stays on its page, which shows the address.
  await form('/goals/calendar', 'goals/calendar/actions.ts#make', { token: calendar }, 200)

  const attempts: Record<string, string> = {}
  for (const quiz of [givenLife, fourNeeds]) {
    const attempt = id()
    attempts[quiz.slug] = attempt
    const answers = quiz.questions.map(({ key, kind }) => [`answers.${key}`, kind === 'scale' ? '2' : 'no'])
    await form(`/quizzes/${quiz.slug}`, 'quizzes/actions.ts#take', {
      id: attempt,
      asked: askedAs(quiz),
      ...Object.fromEntries(answers),
    })
  }

  const key = hkdfSync(
    'sha256',
    process.env.NEXTAUTH_SECRET ?? '',
    writer.person.identityId,
    'unsent text on a device',
    32,
  )
  canary.guard('key to unsent text', Buffer.from(key).toString('base64'))
  canary.guard('secret of the calendar', calendar)
  canary.guard('hash of that secret', createHash('sha256').update(calendar).digest('hex'))
  canary.guard('day of a goal', /(?<![\w-])2077(?![\w-])|2077-0[78]-\d\d|:20770[78]\d\d/)
  return {
    goal,
    milestone,
    aside,
    reason,
    board: { kept, withdrawn, lastWeek },
    rounds,
    share,
    attempts,
    calendar,
  }
}
