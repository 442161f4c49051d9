import { addDays, addMonths, daysBetween, monthOf } from '@/lib/dates'
import { givenLife } from '@/lib/quizzes/given-life'
import { givenLife1 } from '@/lib/quizzes/given-life-1'
import { rulesOf } from '@/lib/quizzes/kinds'
import type { Answer, Question, QuizAnswers } from '@/lib/quizzes/quiz'
import { seedFourNeeds } from './four-needs'
import { takeQuiz } from './take-quiz'
import type { World } from './world'

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

type Took = { share: number; luck: number }

/** What a team does where nothing else is said: how many of it took the quiz, how much better than usual they did. */
const ordinary: Took = { share: 0.7, luck: 0.02 }

/**
 * The months that are over, the oldest first, where a team is not as ordinary. The front desk was trained three and a
 * half months ago; the restaurant and the kitchen began late; in the spa one of three was away for a month.
 */
const months: { ago: number; leaders: boolean; teams: Record<string, Took> }[] = [
  {
    ago: 5,
    leaders: false,
    teams: {
      'Front desk': { share: 0.7, luck: -0.2 },
      Restaurant: { share: 0, luck: 0 },
      Kitchen: { share: 0, luck: 0 },
      Spa: { share: 0, luck: 0 },
      Reception: { share: 0.7, luck: -0.05 },
    },
  },
  {
    ago: 4,
    leaders: true,
    teams: {
      'Front desk': { share: 0.8, luck: -0.15 },
      Restaurant: { share: 0, luck: 0 },
      Kitchen: { share: 0, luck: 0 },
      Spa: { share: 1, luck: 0.1 },
    },
  },
  {
    ago: 3,
    leaders: true,
    teams: {
      'Front desk': { share: 0.8, luck: 0 },
      Restaurant: { share: 0, luck: 0 },
      Spa: { share: 1, luck: 0.1 },
    },
  },
  {
    ago: 2,
    leaders: false,
    teams: {
      'Front desk': { share: 0.9, luck: 0.15 },
      Restaurant: { share: 0.6, luck: -0.1 },
      Spa: { share: 0.7, luck: 0.1 },
      Reception: { share: 0.9, luck: 0.05 },
    },
  },
  {
    ago: 1,
    leaders: true,
    teams: {
      'Front desk': { share: 0.9, luck: 0.25 },
      Restaurant: { share: 0.7, luck: 0 },
      Spa: { share: 1, luck: 0.1 },
      Reception: { share: 0.9, luck: 0.1 },
    },
  },
]

/** How many months ago the quiz was worded anew: whoever took it before answered its first version. */
const reworded = 2

/**
 * Five months of attempts at both versions, and the beginning of this one. With those who lead the house the three of
 * the spa are just enough to be counted, above all teams; without them they aren't.
 */
export const seedQuizzes = async (world: World) => {
  const { chance, day, people, teams } = world
  const leaders = people.filter(person => !teams.some(team => team.id === person.teamId))
  const thisMonth = `${monthOf(day)}-01`

  for (const month of months) {
    const quiz = month.ago > reworded ? givenLife1 : givenLife
    const first = addMonths(thisMonth, -month.ago)
    for (const team of teams) {
      const { share, luck } = month.teams[team.name] ?? ordinary
      for (const person of team.people.slice(0, Math.round(team.people.length * share))) {
        const on = addDays(first, 2 + chance.below(24))
        await takeQuiz(world, { person, on, quiz, answers: answersOf(world, luck) })
      }
    }
    for (const person of month.leaders ? leaders : [])
      await takeQuiz(world, { person, on: addDays(first, 4), quiz, answers: answersOf(world, 0.1) })
  }
  // This month's are not shown before it is over.
  const soFar = daysBetween(thisMonth, day)
  for (const person of soFar > 0 ? teams.flatMap(team => team.people.slice(1, 4)) : []) {
    const on = addDays(thisMonth, chance.below(soFar))
    await takeQuiz(world, { person, on, quiz: givenLife, answers: answersOf(world, 0.2) })
  }
  await seedFourNeeds(world)
}

const answersOf = ({ chance }: World, luck: number): QuizAnswers =>
  Object.fromEntries(
    givenLife.questions.map(question => {
      const isGood = chance.next() < Math.min(0.97, (usual[question.key] ?? 0.5) + luck)
      return [question.key, isGood === isWorth(question, 'yes') ? 'yes' : 'no']
    }),
  )

const isWorth = (question: Question, answer: Answer) => rulesOf(question).worth(question, answer) === 1
