import { addDays, addMonths, daysBetween, monthOf } from '@/lib/dates'
import { givenLife } from '@/lib/quizzes/given-life'
import type { QuizAnswers } from '@/lib/quizzes/quiz'
import { saveAttempt } from '../attempts'
import type { Inhabitant, World } from './world'

/** How likely the good answer is where nothing else is known; the rest of a team's luck comes on top. */
const usual: Record<string, number> = {
  liking: 0.85,
  smile: 0.95,
  interest: 0.6,
  newcomers: 0.5,
  first_impression: 0.85,
  compliment: 0.35,
  refreshment: 0.4,
  appearance: 0.8,
  greeting: 0.75,
  congenial: 0.5,
}

/**
 * The months that are over, the oldest first: how many of each team took the quiz, and how much better or worse
 * than usual they did. The front desk gets better from month to month; the restaurant starts a month later.
 */
const months: { ago: number; teams: Record<string, { people: number; luck: number }> }[] = [
  {
    ago: 3,
    teams: {
      'Front desk': { people: 8, luck: -0.15 },
      Housekeeping: { people: 6, luck: 0.05 },
      Spa: { people: 3, luck: 0.1 },
      Reception: { people: 5, luck: -0.05 },
    },
  },
  {
    ago: 2,
    teams: {
      'Front desk': { people: 7, luck: 0.05 },
      Housekeeping: { people: 5, luck: 0.05 },
      Restaurant: { people: 7, luck: -0.1 },
      Spa: { people: 2, luck: 0.1 },
      Reception: { people: 6, luck: 0.05 },
    },
  },
  {
    ago: 1,
    teams: {
      'Front desk': { people: 8, luck: 0.25 },
      Housekeeping: { people: 6, luck: 0 },
      Restaurant: { people: 6, luck: 0 },
      Spa: { people: 3, luck: 0.1 },
      Reception: { people: 5, luck: 0.1 },
    },
  },
]

/**
 * Three months of attempts and the beginning of this one. Twice the head of the house and the admin take part: with
 * the three of the spa they are just enough to be counted, above all teams.
 */
export const seedQuizzes = async (world: World) => {
  const { as, chance, day, daysAgo, head, admin, teams } = world
  const thisMonth = `${monthOf(day)}-01`

  const take = async (person: Inhabitant, on: string, luck: number) => {
    const submittedAt = daysAgo(daysBetween(on, day))
    const { memberId } = person
    const answers = answersOf(world, luck)
    await as(person, tx =>
      saveAttempt(tx, { id: chance.id(), memberId, quiz: givenLife, answers, submittedAt, day: on }),
    )
  }

  for (const { ago, teams: plan } of months) {
    const first = addMonths(thisMonth, -ago)
    for (const team of teams) {
      const { people = 0, luck = 0 } = plan[team.name] ?? {}
      for (const person of team.people.slice(0, people)) {
        await take(person, addDays(first, 2 + chance.below(24)), luck)
      }
    }
    if (ago !== 2) {
      await take(head, addDays(first, 4), 0.1)
      await take(admin, addDays(first, 6), 0.1)
    }
  }
  // This month's are not shown before it is over.
  const soFar = daysBetween(thisMonth, day)
  for (const person of soFar > 0 ? teams.flatMap(team => team.people.slice(1, 4)) : []) {
    await take(person, addDays(thisMonth, chance.below(soFar)), 0.2)
  }
}

const answersOf = ({ chance }: World, luck: number): QuizAnswers =>
  Object.fromEntries(
    givenLife.questions.map(({ key, good }) => {
      const isGood = chance.next() < Math.min(0.97, (usual[key] ?? 0.5) + luck)
      return [key, isGood === (good === 'yes') ? 'yes' : 'no']
    }),
  )
