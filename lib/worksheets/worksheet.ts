import type { Content } from '../content'
import type { Value } from './values'

export interface Worksheet {
  slug: string
  /** Goes up when a step's key, kind or options change; answers keep the version they were written in. */
  version: number
  /** `line` says in one sentence on the shelf what it is about. */
  texts: Content<{ title: string; line: string; intro: string }>
  steps: readonly Step[]
}

interface StepTexts {
  title: string
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
  /** The organization's service vision stands beside this step. */
  besideVision?: true
  texts: Content<Texts>
}

/** One line. */
interface TextStep extends StepBase {
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

/** Just so many of many, each in the words that suit the writer, for later steps to narrow down. */
export interface PickStep
  extends StepBase<StepTexts & { groups: Record<string, string>; options: Record<string, string> }> {
  kind: 'pick'
  groups: readonly { key: string; options: readonly string[] }[]
  count: number
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

/** The same places to write for each of the values that an earlier step has left. */
export interface ForEachStep extends StepBase<StepTexts & { places: Record<string, Labelled> }> {
  kind: 'for_each'
  from: string
  places: readonly string[]
  max: number
}

/** One entry for each named place. */
interface ListStep extends StepBase<StepTexts & { places: Record<string, Labelled> }> {
  kind: 'list'
  places: readonly string[]
  max: number
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
  | ForEachStep
  | ListStep
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
  list: Record<string, string>
  letter: { did: string; felt: string; signed: string }
}

/** What other steps of the sheet hand to a step, beside its own answer. */
interface Handed {
  /** What there is to narrow down, or to write about. */
  values: Value[]
  /** What was let go in earlier steps. */
  letGo: Value[]
  /** How many still have to be let go before, or zero. */
  over: number
}
type HandedTo<K extends Kind> = K extends 'narrow' | 'for_each' ? Handed : unknown

/** A step together with what was written there; nothing written yet is a blank answer, never a missing one. */
export type Entry = {
  [K in Kind]: { kind: K; step: Extract<Step, { kind: K }>; answer: Answers[K] } & HandedTo<K>
}[Kind]
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>

/** Takes the branch of a step's or an entry's kind. A new kind makes the compiler name every place that asks. */
export function byKind<Thing extends { kind: Kind }, Result>(
  thing: Thing,
  branches: { [K in Kind]: (thing: Extract<Thing, { kind: K }>) => Result },
): Result {
  const branch = branches[thing.kind] as (thing: Thing) => Result
  return branch(thing)
}
