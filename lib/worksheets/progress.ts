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

/** Whether the step has all that it asks for. */
export function isDone(entry: Entry): boolean {
  return byKind(entry, {
    text: ({ answer }) => answer !== '',
    long_text: ({ answer }) => answer !== '',
    quiet_minute: ({ answer }) => Object.values(answer).some(note => note !== ''),
    choose: ({ step, answer }) => {
      const count = answer.chosen.length + answer.own.length
      return count >= step.least && count <= step.most
    },
    list: ({ step, answer }) => step.places.every(place => (answer[place] ?? '') !== ''),
    letter: ({ answer }) => answer.did !== '' && answer.felt !== '',
  })
}
