import type { Answers, PickStep } from './worksheet'

/** Something that matters to its writer, in their words. */
export interface Value {
  id: string
  words: string
}

/** Ids of values, lines and rows that the writer added: own_1, own_2 … */
const own = /^own_[1-9]\d?$/
const listed = /^[a-z]+(_[a-z]+)*$/
/** Far more than anybody picks, rewords or writes about. */
export const mostValues = 120

/** Whether something can name a value: those of former lists too, and never a name that every object has. */
export function isValueId(id: string): boolean {
  return id.length <= 40 && (own.test(id) || listed.test(id)) && !(id in {})
}

export function isOwn(id: string): boolean {
  return own.test(id)
}

/** Every option of the step, in the order in which they are offered. */
export function optionsOf(step: PickStep): string[] {
  return step.groups.flatMap(group => group.options)
}

/**
 * Ids of everything that can be picked: what is offered, what a former list offered and was picked or reworded, and
 * what the writer added.
 */
export function choices(step: PickStep, answer: Answers['pick']): string[] {
  const known = Object.keys(answer.words).filter(id => !isOwn(id))
  return unique([...optionsOf(step), ...known, ...ownIds(answer.words)])
}

/** The ids that the writer added, in the order in which they came. */
export function ownIds(written: Record<string, unknown>): string[] {
  return Object.keys(written)
    .filter(isOwn)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
}

/** The ids of the places for what the writer adds: as many as are in use and one more, within bounds. */
export function ownPlaces(
  written: Record<string, unknown>,
  { least, most }: { least: number; most: number },
) {
  const last = ownIds(written).at(-1)
  const inUse = last ? numberOf(last) : 0
  return Array.from({ length: Math.min(most, Math.max(least, inUse + 1)) }, (_, at) => `own_${at + 1}`)
}

function numberOf(id: string): number {
  return Number(id.slice('own_'.length))
}

/** What stands in the lines, in their order. */
export function lineValues(answer: Answers['lines']): Value[] {
  return ownIds(answer).map(id => ({ id, words: answer[id] ?? '' }))
}

/** What was picked, in the order in which it is offered, in the writer's words. */
export function pickedValues(step: PickStep, answer: Answers['pick']): Value[] {
  return choices(step, answer)
    .filter(id => answer.picked.includes(id))
    .map(id => ({ id, words: answer.words[id] ?? id }))
}

/**
 * What was picked as it is kept, wherever it comes from: a form sends the words of everything that is offered. Those
 * that were neither picked nor reworded are left out, and a value of one's own without words is none.
 */
export function tidyPick(step: PickStep, { picked, words }: Answers['pick']): Answers['pick'] {
  const offered = optionsOf(step)
  const asOffered = (id: string) => Object.values(step.texts).map(({ options }) => options[id])
  const known = unique(picked).filter(id => offered.includes(id) || words[id])
  const kept = Object.entries(words).filter(
    ([id, word]) => word !== '' && (known.includes(id) || isOwn(id) || !asOffered(id).includes(word)),
  )
  const missing = known.filter(id => !words[id]).map(id => [id, step.texts.en.options[id] ?? id])
  return { picked: known, words: Object.fromEntries([...kept, ...missing]) }
}

/** What still stands, and what was let go. Every value is in one of the two. */
export function narrowDown(values: readonly Value[], { letGo }: Answers['narrow']) {
  const gone = new Set(letGo)
  return {
    standing: values.filter(value => !gone.has(value.id)),
    letGo: values.filter(value => gone.has(value.id)),
  }
}

/** What stands for a value or a row at a place, '' where nothing does. */
export function textOf(answer: Record<string, Record<string, string>>, id: string, place: string): string {
  return (Object.hasOwn(answer, id) && answer[id]?.[place]) || ''
}

export function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}
