import { listOwnAttempts } from '@/db/attempt-lists'
import { listFeedback } from '@/db/feedback'
import { listOwnRatings, listRatingsAbout } from '@/db/mirror'
import { listNotedDays } from '@/db/practice'
import { listPulses } from '@/db/pulses'
import { everything } from '@/lib/feedback-filter'
import { isLowRun, meanRating, type Told, weeksUntil } from '@/lib/mirror'

type Tx = Parameters<typeof listFeedback>[0]
type Me = Parameters<typeof listFeedback>[1] & { today: string }

/** As many days that one noted something on, and as many of customers' words, are shown. */
const mostDays = 60
const mostWords = 5

/** Where one rates oneself from 1 to 5: a sheet, and a quiz. */
export const selfCheck = 'six-ways'
const selfQuiz = 'four-needs'

/** What the viewer alone sees of themselves: their pulse, how they rated themselves, what was said about them. */
export const readReflection = async (tx: Tx, me: Me) => {
  const weeks = weeksUntil(me.today)
  const [from = me.today] = weeks
  const filter = { ...everything, about: me.memberId }
  const [pulses, sheets, attempts, customers, said, noted] = await Promise.all([
    listPulses(tx, me, from),
    listOwnRatings(tx, me, selfCheck, from),
    listOwnAttempts(tx, selfQuiz, me.memberId),
    listRatingsAbout(tx, me, from),
    listFeedback(tx, me, { filter, turn: null, most: mostWords }, false),
    listNotedDays(tx, me, { from, to: me.today, most: mostDays }),
  ])
  const rated = [...sheets, ...attempts.map(({ day, answers }) => ({ day, ratings: answers }))]
  const own = rated.flatMap(({ day, ratings }): Told[] => {
    const rating = meanRating(ratings)
    return rating === null || day < from ? [] : [{ day, rating }]
  })
  return {
    weeks,
    pulses,
    own,
    customers: [...customers],
    said: said.entries,
    noted,
    isLow: isLowRun(pulses, me.today),
  }
}
