import { byKind, type Entry } from './worksheet'

/** Whether nothing at all was written in a step. */
export function isBlank(entry: Entry): boolean {
  const empty = (text: string) => text.trim() === ''
  const allEmpty = (rows: Record<string, Record<string, string>>) =>
    Object.values(rows).every(texts => Object.values(texts).every(empty))
  return byKind(entry, {
    text: ({ answer }) => empty(answer),
    paragraph: ({ answer }) => empty(answer),
    quiet_minute: ({ answer }) => Object.values(answer).every(empty),
    choose: ({ answer }) => answer.chosen.length + answer.own.length === 0,
    pick: ({ answer }) => answer.picked.length === 0,
    narrow: ({ answer }) => answer.letGo.length === 0,
    lines: ({ answer }) => Object.values(answer).every(empty),
    sort: ({ answer }) => allEmpty(answer),
    for_each: ({ answer }) => allEmpty(answer),
    list: ({ answer }) => Object.values(answer).every(empty),
    rows: ({ answer }) => allEmpty(answer),
    rate: ({ answer }) => Object.values(answer.ratings).every(empty),
    letter: ({ answer }) => Object.values(answer).every(empty),
  })
}
