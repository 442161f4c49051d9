import { byKind, type Step } from './worksheet'

/** Rows and lines on paper, where one can't add another. */
const lines = 12
const rows = 3

/** How many values a step leaves to later ones, at most: on paper each needs a place before anybody has written it. */
export function placesLeftBy(steps: readonly Step[], key: string): number {
  const step = steps.find(each => each.key === key)
  if (!step) return 0
  const none = () => 0
  return byKind<Step, number>(step, {
    text: none,
    paragraph: none,
    quiet_minute: none,
    choose: none,
    list: none,
    rate: none,
    letter: none,
    for_each: none,
    rows: placesFor,
    lines: placesFor,
    pick: ({ count }) => count,
    narrow: ({ count }) => count,
    sort: ({ handsOn, from }) => handsOn?.most ?? placesLeftBy(steps, from),
  })
}

/** How many rows or lines a step has on paper. */
export function placesFor(step: Extract<Step, { kind: 'rows' | 'lines' }>): number {
  return Math.max(step.least, step.kind === 'rows' ? rows : lines)
}
