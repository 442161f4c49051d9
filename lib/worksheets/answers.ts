import * as z from 'zod'
import { optionalChoice, several, tick } from '../fields.schema'
import { ratings } from '../quizzes/quiz'
import { optionalLine, optionalProse } from '../text.schema'
import { entriesOf } from './entries'
import { isOwn, isValueId, mostValues, tidyPick, unique } from './values'
import {
  type Answers,
  byKind,
  type Entry,
  type ForEachStep,
  type Kind,
  type LinesStep,
  type PickStep,
  type RowsStep,
  type SortStep,
  type Step,
  type Worksheet,
} from './worksheet'

const noteLength = 200
const ownLength = 40
const cellLength = 300

interface AnswerProblem {
  /** Where inside the answer, such as 'own.0'; '' for the answer as a whole. */
  field: string
  /** Key of the message. */
  message: string
}

export type ParsedAnswer =
  | { answer: Answers[Kind]; problems?: never }
  | { answer?: never; problems: readonly AnswerProblem[] }

/** Reads what was sent for a step. A sheet may stand half written: blanks are fine, what is too long isn't. */
export function parseAnswer(step: Step, sent: unknown): ParsedAnswer {
  const result = answerSchema(step).safeParse(sent)
  if (result.success) return { answer: result.data }
  const problems = result.error.issues.map(issue => ({ field: issue.path.join('.'), message: issue.message }))
  return { problems }
}

/**
 * Reads the stored answers of a sheet, by step key, with the declaration of the version they were written in.
 * Steps without an answer come out blank.
 * @throws where a stored answer doesn't fit its step: the declaration was changed without a new version.
 */
export function readAnswers(worksheet: Worksheet, stored: ReadonlyMap<string, unknown>): Entry[] {
  return entriesOf(worksheet.steps, step => {
    const { answer } = parseAnswer(step, stored.get(step.key))
    if (answer !== undefined) return answer
    throw new Error(`${worksheet.slug} version ${worksheet.version} cannot read its step ${step.key}`)
  })
}

/** Making a schema takes zod longer than using it, so each step's is kept. */
const kept = new WeakMap<Step, z.ZodType<Answers[Kind]>>()

/** The schema of a step's answer: trimmed texts, '' or [] where nothing stands. */
export function answerSchema(step: Step): z.ZodType<Answers[Kind]> {
  const known = kept.get(step)
  if (known) return known
  const made = makeSchema(step)
  kept.set(step, made)
  return made
}

function makeSchema(step: Step): z.ZodType<Answers[Kind]> {
  return byKind<Step, z.ZodType<Answers[Kind]>>(step, {
    text: ({ max }) => written(optionalLine(max)),
    paragraph: ({ max }) => written(optionalProse(max)),
    quiet_minute: ({ cues }) => record(cues, written(optionalLine(noteLength))),
    choose: step => chooseSchema(step),
    pick: step => pickSchema(step),
    narrow: () => object({ letGo: ids }),
    lines: step => linesSchema(step),
    sort: step => sortSchema(step),
    for_each: step => forEachSchema(step),
    list: ({ places, max }) => record(places, written(optionalProse(max))),
    rows: step => rowsSchema(step),
    rate: ({ places }) => object({ ratings: record(places, oneOf(ratings)), counted: tick }),
    letter: ({ max }) =>
      object({
        did: written(optionalProse(max)),
        felt: written(optionalProse(max)),
        signed: written(optionalLine(80)),
      }),
  })
}

function chooseSchema({ options, most, own }: Extract<Step, { kind: 'choose' }>) {
  const chosen = z.array(z.enum(options as [string, ...string[]], 'choose_one'), 'choose_one')
  const ownWords = z.array(written(optionalLine(ownLength)), 'not_text')
  return object({
    chosen: several.pipe(chosen).transform(unique),
    own: several.pipe(ownWords).transform(words => unique(words.filter(word => word !== ''))),
  })
    .refine(answer => answer.own.length <= own, { path: ['own'], message: `at_most:${own}` })
    .refine(answer => answer.chosen.length + answer.own.length <= most, {
      path: ['chosen'],
      message: `at_most:${most}`,
    })
}

const ids = several.pipe(z.array(z.string('not_an_answer'), 'not_an_answer')).transform((sent, context) => {
  const known = unique(sent)
  if (known.every(isValueId) && known.length <= mostValues) return known
  context.addIssue({ code: 'custom', message: 'not_an_answer' })
  return z.NEVER
})

/** Something by the id of a value, without what is blank. */
function byValue<T>(value: z.ZodType<T>, isBlank: (value: T) => boolean) {
  return z
    .unknown()
    .optional()
    .transform(sent => sent ?? {})
    .pipe(z.record(z.string().refine(isValueId, 'not_an_answer'), value, 'not_an_answer'))
    .refine(found => Object.keys(found).length <= mostValues, 'not_an_answer')
    .transform(found => Object.fromEntries(Object.entries(found).filter(([, each]) => !isBlank(each))))
}

function pickSchema(step: PickStep) {
  return object({
    picked: ids,
    words: byValue(written(optionalLine(step.max)), word => word === ''),
  })
    .transform(sent => tidyPick(step, sent))
    .refine(({ picked }) => picked.length <= step.count, {
      path: ['picked'],
      message: `at_most:${step.count}`,
    }) as z.ZodType<Answers['pick']>
}

function forEachSchema({ places, max }: ForEachStep) {
  return byValue(record(places, written(optionalProse(max))), allBlank) as z.ZodType<Answers['for_each']>
}

function linesSchema({ max }: LinesStep) {
  return byValue(written(optionalLine(max)), line => line === '').refine(ownOnly, 'not_an_answer')
}

function sortSchema({ axes }: SortStep) {
  const groups = axes.map(({ key, groups }) => [key, oneOf(groups)] as const)
  return byValue(object(Object.fromEntries(groups)), allBlank) as z.ZodType<Answers['sort']>
}

function rowsSchema({ columns }: RowsStep) {
  const cells = columns.map(
    ({ key, max = cellLength, options }) =>
      [key, options ? oneOf(options) : written(optionalLine(max))] as const,
  )
  const row = object(Object.fromEntries(cells))
  return byValue(row, allBlank).refine(ownOnly, 'not_an_answer') as z.ZodType<Answers['rows']>
}

/** What is added line by line or row by row has ids of its own only. */
function ownOnly(added: Record<string, unknown>): boolean {
  return Object.keys(added).every(isOwn)
}

function allBlank(texts: object): boolean {
  return Object.values(texts).every(text => text === '')
}

/** One of the words, or '' where none was chosen yet. */
function oneOf(words: readonly string[]): z.ZodType<string> {
  return optionalChoice(words).transform(word => word ?? '')
}

function record(keys: readonly string[], value: z.ZodType<string>) {
  return object(Object.fromEntries(keys.map(key => [key, value])))
}

/** An object that may be missing as a whole: a step nobody has touched. */
function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .unknown()
    .optional()
    .transform(value => value ?? {})
    .pipe(z.object(shape, 'not_an_answer'))
}

function written(text: z.ZodType<string | null>) {
  return text.transform(value => value ?? '')
}
