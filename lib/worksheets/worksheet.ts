import type { Content } from '../content'
import type { Value } from './values'

export interface Worksheet {
  slug: string
  /** Goes up when a step's key, kind or options change; answers keep the version they were written in. */
  version: number
  /** `line` says in one sentence on the shelf what it is about. */
  texts: Content<{ title: string; line: string; intro: string }>
  steps: readonly Step[]
  /** Another sheet, by its slug, that makes a good start before this one. */
  warmUp?: string
}

interface StepTexts {
  title: string
  /** The title where others read the step, if the other one speaks to its writer. */
  told?: string
  prompt: string
  help: string
  example: string
}

interface Labelled {
  label: string
  prompt: string
}

interface StepBase<Texts extends StepTexts = StepTexts> {
  key: string
  /** Not counted in the progress. */
  optional?: true
  /** What the sheet is for: it stands first where the sheet is read. */
  result?: true
  /** Earlier steps of the same sheet whose answers stand beside this one. */
  recalls?: readonly string[]
  /** What is recalled stands open: this step is made of it. */
  recallsOpenly?: true
  /** The organization's mission stands beside this step, where its admins wrote one. */
  besideMission?: true
  /** The service visions that one steers by stand beside this step: the organization's and one's own. */
  besideVision?: true
  /** What matters most to the writer, from their personal values, stands beside this step. */
  besideValues?: true
  texts: Content<Texts>
}

/** One line. */
export interface TextStep extends StepBase<StepTexts & { suggestions?: readonly string[] }> {
  kind: 'text'
  max: number
}

/** As many lines as one likes. */
interface ParagraphStep extends StepBase {
  kind: 'paragraph'
  max: number
}

/** Cues to dwell on one after the other; a few words may be noted for each. */
interface QuietMinuteStep extends StepBase<StepTexts & { cues: Record<string, string> }> {
  kind: 'quiet_minute'
  cues: readonly string[]
}

/** Some of many, with room for words of one's own. */
export interface ChooseStep extends StepBase<StepTexts & { options: Record<string, string> }> {
  kind: 'choose'
  options: readonly string[]
  least: number
  most: number
  /** How many words of one's own may be added; they count towards `most`. */
  own: number
}

/** Some of many, each in the words that suit the writer, for later steps to narrow down, sort or write about. */
export interface PickStep
  extends StepBase<StepTexts & { groups: Record<string, string>; options: Record<string, string> }> {
  kind: 'pick'
  groups: readonly { key: string; options: readonly string[] }[]
  /** How many are to be picked; with `least`, at most. */
  count: number
  /** How many are enough; just `count` without it. */
  least?: number
  /** How long each may be in the writer's own words. */
  max: number
}

/** What is left of an earlier step's values when some are let go; those can be brought back. */
interface NarrowStep extends StepBase {
  kind: 'narrow'
  /** An earlier step that picks or narrows. */
  from: string
  /** How many are to be left. */
  count: number
}

/** As many lines as one likes, each a thought of its own, for later steps to sort or write about. */
export interface LinesStep extends StepBase<StepTexts & { line: string }> {
  kind: 'lines'
  /** How many are enough. */
  least: number
  max: number
}

/** Each of the values that an earlier step has left goes into one group; or, by two axes, into two. */
export interface SortStep extends StepBase<StepTexts & { axes: Record<string, Axis> }> {
  kind: 'sort'
  from: string
  axes: readonly { key: string; groups: readonly string[] }[]
  /** Only what was sorted into this group goes on to later steps, and not too much of it. */
  handsOn?: { axis: string; group: string; most: number }
}
interface Axis {
  label: string
  groups: Record<string, string>
}

/** The same places to write for each of the values that an earlier step has left. */
export interface ForEachStep extends StepBase<StepTexts & { places: Record<string, Labelled> }> {
  kind: 'for_each'
  from: string
  /** Each of the values can be turned into a goal. */
  becomesGoals?: true
  places: readonly string[]
  max: number
}

/** One entry for each named place. */
interface ListStep extends StepBase<StepTexts & { places: Record<string, Labelled> }> {
  kind: 'list'
  places: readonly string[]
  max: number
}

/** A map in rows: the same columns for each, the first of which names the row. */
export interface RowsStep
  extends StepBase<StepTexts & { row: string; columns: Record<string, ColumnTexts> }> {
  kind: 'rows'
  /** How many rows are enough. */
  least: number
  columns: readonly { key: string; max?: number; options?: readonly string[] }[]
}
interface ColumnTexts extends Labelled {
  /** Of a column in which one chooses. */
  options?: Record<string, string>
}

/** How it stands with each named place, from 1 to 5. */
export interface RateStep
  extends StepBase<
    StepTexts & { places: Record<string, Labelled & { short: string }>; least: string; most: string }
  > {
  kind: 'rate'
  places: readonly string[]
  /** The writer may have the ratings counted for the team, without the name. */
  counts?: true
}

/** The thank-you letter: what I did, how it made them feel, and who signs it. */
interface LetterStep extends StepBase<StepTexts & { did: Labelled; felt: Labelled; signed: Labelled }> {
  kind: 'letter'
  max: number
}

export type Step =
  | TextStep
  | ParagraphStep
  | QuietMinuteStep
  | ChooseStep
  | PickStep
  | NarrowStep
  | LinesStep
  | SortStep
  | ForEachStep
  | ListStep
  | RowsStep
  | RateStep
  | LetterStep
export type Kind = Step['kind']

export interface Answers {
  text: string
  paragraph: string
  quiet_minute: Record<string, string>
  choose: { chosen: string[]; own: string[] }
  /**
   * Ids of what was picked, and how each is worded. What was reworded keeps its words when it is not picked any
   * more, and a list that has changed since then takes nothing away.
   */
  pick: { picked: string[]; words: Record<string, string> }
  /** Ids of what was let go; whatever else there is to narrow down still stands. */
  narrow: { letGo: string[] }
  /** Texts by the id of the value, then by place; also of values that were let go. */
  for_each: Record<string, Record<string, string>>
  /** Texts by the id of the line: own_1, own_2 … */
  lines: Record<string, string>
  /** Groups by the id of the value, then by axis; also of values that are gone. */
  sort: Record<string, Record<string, string>>
  list: Record<string, string>
  /** Texts, or the option that was chosen, by the id of the row (own_1, own_2 …), then by column. */
  rows: Record<string, Record<string, string>>
  /** From '1' to '5', '' where nothing is said yet. */
  rate: { ratings: Record<string, string>; counted: boolean }
  letter: { did: string; felt: string; signed: string }
}

/** What other steps of the sheet hand to a step, beside its own answer. */
interface Handed {
  /** What there is to narrow down, to sort, or to write about. */
  values: Value[]
  /** What was let go in earlier steps. */
  letGo: Value[]
  /** How many still have to be let go before, or zero. */
  over: number
}
type HandedTo<K extends Kind> = K extends 'narrow' | 'sort' | 'for_each' ? Handed : unknown

/** A step together with what was written there; nothing written yet is a blank answer, never a missing one. */
export type Entry = {
  [K in Kind]: { kind: K; step: Extract<Step, { kind: K }>; answer: Answers[K] } & HandedTo<K>
}[Kind]
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>

/** What a step is called to its writer, or to others with whom it is shared. */
export function titleFor(reader: 'writer' | 'others', { title, told }: StepTexts): string {
  return reader === 'others' ? (told ?? title) : title
}

/** Takes the branch of a step's or an entry's kind. A new kind makes the compiler name every place that asks. */
export function byKind<Thing extends { kind: Kind }, Result>(
  thing: Thing,
  branches: { [K in Kind]: (thing: Extract<Thing, { kind: K }>) => Result },
): Result {
  const branch = branches[thing.kind] as (thing: Thing) => Result
  return branch(thing)
}
