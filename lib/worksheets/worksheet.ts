import type { Content } from '../content'

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
  /** Earlier steps of the same sheet whose answers stand beside this one. */
  recalls?: readonly string[]
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
interface LongTextStep extends StepBase {
  kind: 'long_text'
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

export type Step = TextStep | LongTextStep | QuietMinuteStep | ChooseStep | ListStep | LetterStep
export type Kind = Step['kind']

export interface Answers {
  text: string
  long_text: string
  quiet_minute: Record<string, string>
  choose: { chosen: string[]; own: string[] }
  list: Record<string, string>
  letter: { did: string; felt: string; signed: string }
}

/** A step together with what was written there; nothing written yet is a blank answer, never a missing one. */
export type Entry = {
  [K in Kind]: { kind: K; step: Extract<Step, { kind: K }>; answer: Answers[K] }
}[Kind]

/** Takes the branch of a step's or an entry's kind. A new kind makes the compiler name every place that asks. */
export function byKind<Thing extends { kind: Kind }, Result>(
  thing: Thing,
  branches: { [K in Kind]: (thing: Extract<Thing, { kind: K }>) => Result },
): Result {
  const branch = branches[thing.kind] as (thing: Thing) => Result
  return branch(thing)
}
