import { describe, expect, test } from 'vitest'
import { marks } from '../quizzes/quiz'
import { readAnswers } from './answers'
import { progress } from './progress'
import { findWorksheet, shelf } from './shelf'
import { placesIn } from './suggest'
import { isOwn, isValueId } from './values'
import { byKind, type Step } from './worksheet'

const slug = /^[a-z]+(-[a-z]+)*$/
const key = /^[a-z]+(_[a-z]+)*$/

/** Every text that a reader can meet in a thing, with the path to it. */
function texts(thing: unknown, path = ''): [string, string][] {
  if (typeof thing === 'string') return [[path, thing]]
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([name, part]) => texts(part, `${path}.${name}`))
}

test('no two worksheets share slug and version', () => {
  const names = shelf.map(worksheet => `${worksheet.slug} ${worksheet.version}`)
  expect(new Set(names).size).toBe(names.length)
})

test('a worksheet is found by its slug, in its newest version or in a given one', () => {
  expect(findWorksheet('service-vision')?.texts.en.title).toBe('Service vision')
  expect(findWorksheet('service-vision', 1)?.version).toBe(1)
  expect(findWorksheet('service-vision', 99)).toBeUndefined()
  expect(findWorksheet('constructor')).toBeUndefined()
})

describe.each(shelf.map(worksheet => [worksheet.slug, worksheet] as const))('%s', (_, worksheet) => {
  test('is declared soundly', () => {
    expect(worksheet.slug).toMatch(slug)
    expect(Number.isInteger(worksheet.version) && worksheet.version > 0).toBe(true)
    const keys = worksheet.steps.map(step => step.key)
    for (const name of keys) expect(name).toMatch(key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(worksheet.steps.some(step => !step.optional)).toBe(true)
  })

  test('recalls and takes from only earlier steps', () => {
    const earlier = new Set<string>()
    for (const step of worksheet.steps) {
      for (const name of step.recalls ?? []) expect(earlier).toContain(name)
      if ('from' in step) expect(earlier).toContain(step.from)
      earlier.add(step.key)
    }
  })

  test('has a text for every option, cue and place, and no text without one', () => {
    for (const step of worksheet.steps)
      for (const [, words] of Object.entries(step.texts)) expectParts(step, words, worksheet.steps)
  })

  test('speaks in whole, calm sentences', () => {
    for (const [path, text] of [
      ...texts(worksheet.texts),
      ...texts(worksheet.steps.map(step => step.texts)),
    ]) {
      expect(text.trim(), path).toBe(text)
      expect(text.length, path).toBeGreaterThan(0)
      expect(text, path).not.toMatch(/!|["']|\s\s/)
      expect(text.length, path).toBeLessThanOrEqual(400)
    }
    for (const step of worksheet.steps) {
      const { prompt, help, example } = step.texts.en
      for (const sentence of [prompt, help, example]) expect(sentence).toMatch(/[.?…]”?$|[.?] \p{L}+$/u)
    }
  })

  test('starts blank, with nothing done', () => {
    const entries = readAnswers(worksheet, new Map())
    expect(entries.map(entry => entry.step)).toEqual(worksheet.steps)
    expect(progress(entries)).toEqual({
      done: 0,
      of: worksheet.steps.filter(step => !step.optional).length,
      steps: [],
    })
  })
})

/** The names that texts have under a path. */
function keysOf(words: object, ...path: string[]): string[] {
  const found = path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), words)
  return Object.keys(Object(found)).toSorted()
}

function expectParts(step: Step, words: Step['texts']['en'], steps: readonly Step[]) {
  const parts = (name: 'axes' | 'columns' | 'cues' | 'groups' | 'options' | 'places') => keysOf(words, name)
  byKind(step, {
    text: ({ max }) => {
      expect(max).toBeGreaterThan(0)
      const earlier = steps
        .slice(0, steps.indexOf(step))
        .filter(({ kind }) => kind === 'text' || kind === 'choose')
      for (const sentence of Reflect.get(words, 'suggestions') ?? [])
        for (const key of placesIn(sentence)) expect(earlier.map(each => each.key)).toContain(key)
    },
    paragraph: ({ max }) => expect(max).toBeGreaterThan(0),
    letter: ({ max }) => expect(max).toBeGreaterThan(0),
    quiet_minute: ({ cues }) => expect(parts('cues')).toEqual(cues.toSorted()),
    list: ({ places }) => expect(parts('places')).toEqual(places.toSorted()),
    pick: ({ groups, count, least = count, max }) => {
      const options = groups.flatMap(group => group.options)
      expect(parts('options')).toEqual(options.toSorted())
      expect(parts('groups')).toEqual(groups.map(group => group.key).toSorted())
      expect(new Set(options).size).toBe(options.length)
      expect(options.length).toBeGreaterThan(count)
      expect(least).toBeGreaterThan(0)
      expect(least).toBeLessThanOrEqual(count)
      for (const option of options) expect(isValueId(option) && !isOwn(option), option).toBe(true)
      for (const text of Object.values(Reflect.get(words, 'options') as object))
        expect(text.length, text).toBeLessThanOrEqual(max)
    },
    narrow: ({ from, count }) => {
      const before = steps.find(each => each.key === from)
      expect(before?.kind === 'pick' || before?.kind === 'narrow').toBe(true)
      expect(before && 'count' in before && before.count).toBeGreaterThan(count)
    },
    for_each: ({ from, places }) => {
      expect(['pick', 'narrow', 'lines', 'sort']).toContain(steps.find(each => each.key === from)?.kind)
      expect(parts('places')).toEqual(places.toSorted())
    },
    lines: ({ least, max }) => {
      expect(least).toBeGreaterThan(0)
      expect(max).toBeGreaterThan(0)
    },
    sort: ({ from, axes, handsOn }) => {
      expect(['pick', 'narrow', 'lines', 'sort']).toContain(steps.find(each => each.key === from)?.kind)
      expect(parts('axes')).toEqual(axes.map(({ key }) => key).toSorted())
      for (const { key, groups } of axes) {
        expect(groups.length).toBeGreaterThan(1)
        expect(keysOf(words, 'axes', key, 'groups')).toEqual(groups.toSorted())
      }
      if (handsOn) expect(axes.find(({ key }) => key === handsOn.axis)?.groups).toContain(handsOn.group)
    },
    rows: ({ least, columns }) => {
      expect(least).toBeGreaterThan(0)
      expect(columns[0]?.options).toBeUndefined()
      expect(parts('columns')).toEqual(columns.map(({ key }) => key).toSorted())
      for (const { key, options = [] } of columns)
        expect(keysOf(words, 'columns', key, 'options')).toEqual(options.toSorted())
    },
    rate: ({ places, counts }) => {
      expect(parts('places')).toEqual(places.toSorted())
      // What is counted is told beside the quizzes, by what it is about.
      if (counts) for (const place of places) expect(marks).toContain(place)
    },
    choose: ({ options, least, most, own }) => {
      expect(parts('options')).toEqual(options.toSorted())
      expect(least).toBeGreaterThanOrEqual(0)
      expect(most).toBeGreaterThanOrEqual(Math.max(least, 1))
      expect(own).toBeLessThanOrEqual(most)
      expect(options.length).toBeGreaterThan(most)
    },
  })
}
