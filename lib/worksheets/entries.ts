import { lineValues, narrowDown, pickedValues, textOf, type Value } from './values'
import { type Answers, byKind, type Entry, type Kind, type Step } from './worksheet'

/** What one step leaves to the next: its values, what was let go on the way, and how many are too many. */
interface Left {
  standing: Value[]
  letGo: Value[]
  over: number
}
const nothing: Left = { standing: [], letGo: [], over: 0 }

/** Puts each step together with its answer, and with what the steps before hand to it. */
export function entriesOf(steps: readonly Step[], answerTo: (step: Step) => Answers[Kind]): Entry[] {
  const left = new Map<string, Left>()
  return steps.map(step => {
    const before = 'from' in step ? (left.get(step.from) ?? nothing) : nothing
    const entry = {
      kind: step.kind,
      step,
      answer: answerTo(step),
      ...('from' in step && { values: before.standing, letGo: before.letGo, over: before.over }),
    } as Entry
    left.set(step.key, leftBy(entry, before))
    return entry
  })
}

function leftBy(entry: Entry, before: Left): Left {
  const none = () => nothing
  return byKind<Entry, Left>(entry, {
    text: none,
    paragraph: none,
    quiet_minute: none,
    choose: none,
    list: none,
    rows: none,
    rate: none,
    letter: none,
    for_each: none,
    lines: ({ answer }) => ({ standing: lineValues(answer), letGo: [], over: 0 }),
    sort: ({ step: { handsOn }, answer, values }) => {
      if (!handsOn) return before
      const handed = (value: Value) => textOf(answer, value.id, handsOn.axis) === handsOn.group
      const standing = values.filter(handed)
      return {
        standing,
        letGo: [...values.filter(value => !handed(value)), ...before.letGo],
        over: Math.max(0, standing.length - handsOn.most),
      }
    },
    pick: ({ step, answer }) => ({ standing: pickedValues(step, answer), letGo: [], over: 0 }),
    narrow: ({ step, answer, values }) => {
      const { standing, letGo } = narrowDown(values, answer)
      return {
        standing,
        letGo: [...letGo, ...before.letGo],
        over: Math.max(0, standing.length - step.count),
      }
    },
  })
}
