import { addDays, addMonths, daysBetween, monthOf } from '@/lib/dates'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { type QuizAnswers, type Rating, ratings } from '@/lib/quizzes/quiz'
import { takeQuiz } from './take-quiz'
import type { World } from './world'

/** Where people mostly stand, 1 to 5: they greet better than they say what comes next. */
const usual: Record<string, number> = {
  said_back: 2.8,
  heard_out: 3.2,
  looked_up: 3.6,
  glad_to_see: 3.8,
  full_attention: 3.4,
  remembered: 2.6,
  next_step: 2.3,
  easy_to_ask: 3.1,
}

/** The four months in which it was taken, the oldest first: the front desk learns, the restaurant has a hard autumn. */
const months: { ago: number; share: number; teams: Record<string, number> }[] = [
  { ago: 4, share: 0.6, teams: { 'Front desk': -0.4, Reception: -0.2 } },
  { ago: 3, share: 0.5, teams: { 'Front desk': 0, Housekeeping: 0.2 } },
  { ago: 2, share: 0.6, teams: { 'Front desk': 0.4, Restaurant: -0.3, Reception: 0.1 } },
  { ago: 1, share: 0.7, teams: { 'Front desk': 0.7, Restaurant: -0.5, Housekeeping: 0.3, Reception: 0.4 } },
]

/** Months of self-ratings about the four needs; this month the first of each team took it again. */
export const seedFourNeeds = async (world: World) => {
  const { chance, day, teams } = world
  const thisMonth = `${monthOf(day)}-01`
  for (const { ago, share, teams: differing } of months) {
    const first = addMonths(thisMonth, -ago)
    for (const { name, people } of teams) {
      for (const person of people.slice(0, Math.ceil(people.length * share))) {
        const on = addDays(first, 1 + chance.below(26))
        await takeQuiz(world, {
          person,
          on,
          quiz: fourNeeds,
          answers: ratingsOf(world, differing[name] ?? 0),
        })
      }
    }
  }
  const soFar = daysBetween(thisMonth, day)
  for (const { name, people } of soFar > 0 ? teams : []) {
    const [person] = people.slice(1, 2)
    if (!person) continue
    const answers = ratingsOf(world, months.at(-1)?.teams[name] ?? 0)
    await takeQuiz(world, { person, on: addDays(thisMonth, chance.below(soFar)), quiz: fourNeeds, answers })
  }
}

const ratingsOf = ({ chance }: World, better: number): QuizAnswers =>
  Object.fromEntries(
    fourNeeds.questions.map(({ key }) => {
      const near = (usual[key] ?? 3) + better + (chance.next() + chance.next() - 1) * 1.6
      return [key, ratingOf(near)]
    }),
  )

const ratingOf = (near: number): Rating => ratings[Math.min(5, Math.max(1, Math.round(near))) - 1] ?? '3'
