import { parseAnswer } from './answers'
import { sameAnswer } from './same-answer'
import { narrowDown, pickedValues, type Value } from './values'
import { type Answers, byKind, type Entry, type Kind, type Worksheet } from './worksheet'

/** What others read of a step. `values`: those that an earlier step left to it, and that they read here by name. */
interface Shown {
  answer: Answers[Kind]
  values?: Value[]
}

/** What others read of a sheet, by step: complete in itself, and without anything of the steps that aren't in it. */
export type Shared = Record<string, Shown>

/** The parts of a sheet that were chosen to be shared, as they stand now. */
export function sharedOf(entries: readonly Entry[], steps: readonly string[]): Shared {
  const chosen = entries.filter(entry => steps.includes(entry.step.key))
  return Object.fromEntries(chosen.map(entry => [entry.step.key, shownOf(entry)]))
}

/**
 * An answer holds more than what one reads of it: wordings of values that were not picked, texts for values that
 * were let go. Those stay with their writer.
 */
function shownOf(entry: Entry): Shown {
  const whole = ({ answer }: { answer: Answers[Kind] }): Shown => ({ answer })
  return byKind<Entry, Shown>(entry, {
    text: whole,
    paragraph: whole,
    quiet_minute: whole,
    choose: whole,
    list: whole,
    lines: whole,
    rows: whole,
    letter: whole,
    rate: ({ answer }) => ({ answer: { ...answer, counted: false } }),
    pick: ({ step, answer }) => {
      const picked = pickedValues(step, answer)
      return {
        answer: {
          picked: picked.map(({ id }) => id),
          words: Object.fromEntries(picked.map(({ id, words }) => [id, words])),
        },
      }
    },
    narrow: ({ answer, values }) => ({
      answer: { letGo: [] },
      values: narrowDown(values, answer).standing,
    }),
    sort: ({ answer, values }) => ({ answer: onlyOf(values, answer), values }),
    for_each: ({ answer, values }) => ({ answer: onlyOf(values, answer), values }),
  })
}

/** What was written or chosen for these values, and for no others. */
function onlyOf<T>(values: readonly Value[], answer: Record<string, T>): Record<string, T> {
  return Object.fromEntries(values.flatMap(({ id }) => (answer[id] ? [[id, answer[id]]] : [])))
}

/**
 * Reads what was shared, in the order of the sheet, with the declaration of the version it was written in.
 * @throws where a part doesn't fit its step: the declaration was changed without a new version.
 */
export function readShared(worksheet: Worksheet, shared: Shared): Entry[] {
  return worksheet.steps.flatMap(step => {
    const shown = Object.hasOwn(shared, step.key) ? shared[step.key] : undefined
    if (!shown) return []
    const { answer } = parseAnswer(step, shown.answer)
    if (answer === undefined)
      throw new Error(
        `${worksheet.slug} version ${worksheet.version} cannot read what was shared of ${step.key}`,
      )
    const handed = 'from' in step && { values: shown.values ?? [], letGo: [], over: 0 }
    return [{ kind: step.kind, step, answer, ...handed } as Entry]
  })
}

/** Whether the sheet reads otherwise now, in the parts that were shared. */
export function changedSince(shared: Shared, entries: readonly Entry[]): boolean {
  return !sameAnswer(shared, sharedOf(entries, Object.keys(shared)))
}
