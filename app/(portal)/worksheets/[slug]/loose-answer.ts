import { tidyPick } from '@/lib/worksheets/values'
import { type Answers, byKind, type Kind, type Step } from '@/lib/worksheets/worksheet'
import { treeOf } from './posted-tree'

/** What stands in a step's fields, exactly as it was typed: nothing is tidied, nothing is refused. */
export const readFields = (step: Step, data: FormData): Answers[Kind] =>
  looseAnswer(step, treeOf(data).answer)

/** Anything that was posted for a step, in the shape of its answer; what doesn't fit is blank. */
export const looseAnswer = (step: Step, sent: unknown): Answers[Kind] =>
  byKind<Step, Answers[Kind]>(step, {
    text: () => text(sent),
    paragraph: () => text(sent),
    quiet_minute: ({ cues }) => texts(cues, sent),
    list: ({ places }) => texts(places, sent),
    letter: () => ({
      did: text(part(sent, 'did')),
      felt: text(part(sent, 'felt')),
      signed: text(part(sent, 'signed')),
    }),
    pick: step => {
      const words = part(sent, 'words')
      return tidyPick(step, { picked: list(part(sent, 'picked')), words: texts(namesIn(words), words) })
    },
    narrow: () => ({ letGo: list(part(sent, 'letGo')) }),
    lines: () =>
      Object.fromEntries(Object.entries(texts(namesIn(sent), sent)).filter(([, line]) => line !== '')),
    sort: ({ axes }) =>
      rows(
        axes.map(({ key }) => key),
        sent,
      ),
    for_each: ({ places }) => rows(places, sent),
    rows: ({ columns }) =>
      rows(
        columns.map(({ key }) => key),
        sent,
      ),
    rate: ({ places }) => ({
      ratings: texts(places, part(sent, 'ratings')),
      counted: part(sent, 'counted') === 'on' || part(sent, 'counted') === true,
    }),
    choose: () => ({ chosen: list(part(sent, 'chosen')), own: list(part(sent, 'own')) }),
  })

const part = (sent: unknown, name: string): unknown =>
  typeof sent === 'object' && sent !== null && Object.hasOwn(sent, name) ? Reflect.get(sent, name) : undefined

const text = (sent: unknown): string => (typeof sent === 'string' ? sent : '')

const texts = (names: readonly string[], sent: unknown): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, text(part(sent, name))]))

/** Texts by the id of a value or a row, then by place; those without any are left out. */
const rows = (places: readonly string[], sent: unknown): Record<string, Record<string, string>> => {
  const written = namesIn(sent).map(id => [id, texts(places, part(sent, id))] as const)
  return Object.fromEntries(written.filter(([, each]) => Object.values(each).some(text => text !== '')))
}

const namesIn = (sent: unknown): string[] =>
  typeof sent === 'object' && sent !== null ? Object.keys(sent) : []

const list = (sent: unknown): string[] =>
  (Array.isArray(sent) ? sent : [sent]).map(text).filter(word => word !== '')
