import { byKind, type Entry } from './worksheet'

/** Whether nothing at all was written in a step. */
export function isBlank(entry: Entry): boolean {
  const empty = (text: string) => text.trim() === ''
  return byKind(entry, {
    text: ({ answer }) => empty(answer),
    paragraph: ({ answer }) => empty(answer),
    quiet_minute: ({ answer }) => Object.values(answer).every(empty),
    choose: ({ answer }) => answer.chosen.length + answer.own.length === 0,
    pick: ({ answer }) => answer.picked.length === 0,
    narrow: ({ answer }) => answer.letGo.length === 0,
    for_each: ({ answer }) => Object.values(answer).every(texts => Object.values(texts).every(empty)),
    list: ({ answer }) => Object.values(answer).every(empty),
    letter: ({ answer }) => Object.values(answer).every(empty),
  })
}
