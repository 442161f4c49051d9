import { unique } from './values'
import { type Answers, byKind, type Kind, type RowsStep, type Step } from './worksheet'

/**
 * Joins two answers to a step that were written apart, so that nothing of either is left out. What both have in
 * common stands once. The result may be longer than the step allows: its writer shortens it.
 */
export function joinAnswers(step: Step, saved: Answers[Kind], mine: Answers[Kind]): Answers[Kind] {
  return byKind<Step, Answers[Kind]>(step, {
    text: () => joined(saved as string, mine as string, ' '),
    paragraph: () => joined(saved as string, mine as string),
    quiet_minute: ({ cues }) => joinedRecord(cues, saved as Answers['list'], mine as Answers['list'], ' '),
    list: ({ places }) => joinedRecord(places, saved as Answers['list'], mine as Answers['list']),
    choose: () => {
      const [a, b] = [saved as Answers['choose'], mine as Answers['choose']]
      return { chosen: union(a.chosen, b.chosen), own: union(a.own, b.own) }
    },
    pick: () => {
      const [a, b] = [saved as Answers['pick'], mine as Answers['pick']]
      const ids = union(Object.keys(a.words), Object.keys(b.words))
      return { picked: union(a.picked, b.picked), words: joinedRecord(ids, a.words, b.words, ' / ') }
    },
    // What either of them left standing stands: to let it go again is one tap.
    narrow: () => {
      const [a, b] = [saved as Answers['narrow'], mine as Answers['narrow']]
      return { letGo: a.letGo.filter(id => b.letGo.includes(id)) }
    },
    lines: () => {
      const [a, b] = [saved as Answers['lines'], mine as Answers['lines']]
      return joinedRecord(union(Object.keys(a), Object.keys(b)), a, b, ' / ')
    },
    for_each: ({ places }) =>
      joinedRows(saved as Answers['for_each'], mine as Answers['for_each'], (a, b) =>
        joinedRecord(places, a, b),
      ),
    // A group or a choice is one of the two: the one that was made last, here.
    sort: () =>
      joinedRows(saved as Answers['sort'], mine as Answers['sort'], (a, b) => ({ ...a, ...written(b) })),
    rows: ({ columns }) =>
      joinedRows(saved as Answers['rows'], mine as Answers['rows'], (a, b) => ({
        ...joinedRecord(
          columns.filter(({ options }) => !options).map(({ key }) => key),
          a,
          b,
        ),
        ...chosen(columns, { ...a, ...written(b) }),
      })),
    rate: () => {
      const [a, b] = [saved as Answers['rate'], mine as Answers['rate']]
      return { ratings: { ...a.ratings, ...written(b.ratings) }, counted: a.counted && b.counted }
    },
    letter: () => {
      const [a, b] = [saved as Answers['letter'], mine as Answers['letter']]
      return {
        did: joined(a.did, b.did),
        felt: joined(a.felt, b.felt),
        signed: joined(a.signed, b.signed, ' '),
      }
    },
  })
}

/** One after the other; where one holds the other, it is the longer one. */
function joined(saved: string, mine: string, between = '\n\n'): string {
  if (saved.includes(mine)) return saved
  if (mine.includes(saved)) return mine
  return `${saved}${between}${mine}`
}

function joinedRecord(
  keys: readonly string[],
  saved: Record<string, string>,
  mine: Record<string, string>,
  between?: string,
): Record<string, string> {
  return Object.fromEntries(keys.map(key => [key, joined(saved[key] ?? '', mine[key] ?? '', between)]))
}

function joinedRows(
  saved: Record<string, Record<string, string>>,
  mine: Record<string, Record<string, string>>,
  join: (saved: Record<string, string>, mine: Record<string, string>) => Record<string, string>,
) {
  const ids = union(Object.keys(saved), Object.keys(mine))
  return Object.fromEntries(ids.map(id => [id, join(saved[id] ?? {}, mine[id] ?? {})]))
}

/** What is not blank. */
function written(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

/** Of a row, the columns in which one chooses. */
function chosen(columns: RowsStep['columns'], row: Record<string, string>): Record<string, string> {
  const keys = columns.filter(({ options }) => options).map(({ key }) => key)
  return Object.fromEntries(keys.map(key => [key, row[key] ?? '']))
}

function union(saved: readonly string[], mine: readonly string[]): string[] {
  return unique([...saved, ...mine])
}
