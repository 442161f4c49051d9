import { readMantra } from '@/db/mantras'
import { listReasons } from '@/db/reasons'
import { listNewestRounds } from '@/db/worksheets'
import { readAnswers } from '@/lib/worksheets/answers'
import { isBlank } from '@/lib/worksheets/blank'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { textOf } from '@/lib/worksheets/values'
import type { Entry } from '@/lib/worksheets/worksheet'
import { readLetter } from '../readings/letter'

type Given = Parameters<typeof readLetter>

/** Something that gets in somebody's way, and what they decided to do when it does. */
type Obstacle = { id: string; words: string; decided: string }

/** What somebody wrote for a day like this, in one place. */
export const readWhatIsSteeredBy = async (tx: Given[0], me: Given[1]) => {
  const [letter, rounds, mantra, reasons] = await Promise.all([
    readLetter(tx, me),
    listNewestRounds(tx, me),
    readMantra(tx, me),
    listReasons(tx, me),
  ])
  // Also what isn't finished: on such a day half a sheet is better than none.
  const entriesOf = (slug: string): Entry[] => {
    const round = rounds.find(each => each.slug === slug)
    const worksheet = round && findWorksheet(slug, round.version)
    return worksheet ? readAnswers(worksheet, new Map(Object.entries(round.answers ?? {}))) : []
  }
  return {
    letter,
    // The short way to a service vision stands in where the long one wasn't gone.
    vision: letter?.vision ?? visionIn(entriesOf('three-questions')),
    mantra,
    reasons,
    obstacles: entriesOf('what-gets-in-the-way').flatMap(obstaclesIn),
    values: entriesOf('value-of-service').filter(entry => entry.kind === 'lines' && !isBlank(entry)),
  }
}

const obstaclesIn = (entry: Entry): Obstacle[] =>
  entry.kind === 'for_each'
    ? entry.values.map(({ id, words }) => ({ id, words, decided: textOf(entry.answer, id, 'do') }))
    : []

const visionIn = (entries: Entry[]): string | null => {
  const entry = entries.find(({ step }) => step.key === 'vision')
  return typeof entry?.answer === 'string' && entry.answer !== '' ? entry.answer : null
}
