import { narrowDown, textOf } from './values'
import { byKind, type Entry, type Step } from './worksheet'

export interface Progress {
  /** Steps done, of those that count. */
  done: number
  of: number
  /** Keys of all steps that are done, the optional ones too. */
  steps: string[]
}

/** How far a sheet has come. Optional steps are neither asked for nor counted. */
export function progress(entries: readonly Entry[]): Progress {
  const counted = entries.filter(entry => !entry.step.optional)
  return {
    done: counted.filter(isDone).length,
    of: counted.length,
    steps: entries.filter(isDone).map(entry => entry.step.key),
  }
}

/** The steps that a sheet still needs before it can be finished, in their order. */
export function missingSteps(entries: readonly Entry[]): Step[] {
  return entries.filter(entry => !entry.step.optional && !isDone(entry)).map(entry => entry.step)
}

/** Whether the step has all that it asks for. Blanks at the ends count for nothing, here as where it is kept. */
export function isDone(entry: Entry): boolean {
  const written = (text: string | undefined) => (text ?? '').trim() !== ''
  return byKind(entry, {
    text: ({ answer }) => written(answer),
    paragraph: ({ answer }) => written(answer),
    quiet_minute: ({ answer }) => Object.values(answer).some(written),
    choose: ({ step, answer }) => {
      const count = answer.chosen.length + answer.own.length
      return count >= step.least && count <= step.most
    },
    pick: ({ step, answer }) =>
      answer.picked.length >= (step.least ?? step.count) &&
      answer.picked.length <= step.count &&
      answer.picked.every(id => written(answer.words[id])),
    narrow: ({ step, answer, values }) => narrowDown(values, answer).standing.length === step.count,
    lines: ({ step, answer }) => Object.values(answer).filter(written).length >= step.least,
    sort: ({ step, answer, values, over }) =>
      values.length > 0 &&
      over === 0 &&
      values.every(({ id }) => step.axes.every(({ key }) => written(textOf(answer, id, key)))),
    for_each: ({ step, answer, values, over }) =>
      values.length > 0 &&
      over === 0 &&
      values.every(({ id }) => step.places.every(place => written(textOf(answer, id, place)))),
    list: ({ step, answer }) => step.places.every(place => written(answer[place])),
    rows: ({ step, answer }) =>
      Object.values(answer).filter(row => step.columns.every(({ key }) => written(row[key]))).length >=
      step.least,
    rate: ({ step, answer }) => step.places.every(place => written(answer.ratings[place])),
    letter: ({ answer }) => written(answer.did) && written(answer.felt),
  })
}
