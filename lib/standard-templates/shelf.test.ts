import { describe, expect, test } from 'vitest'
import { standardForm } from '../standards.form'
import { shelf, templateKinds, templateNamed } from './shelf'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
const all = templateKinds.flatMap(kind => [...shelf[kind]])
const unique = (texts: string[]) => new Set(texts).size
const wordsIn = (text: string) => text.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

describe.each(templateKinds)('the templates of a %s', kind => {
  const templates = shelf[kind]

  test('are enough to choose from, and few enough to read', () => {
    expect(templates.length).toBeGreaterThanOrEqual(8)
    expect(templates.length).toBeLessThanOrEqual(11)
  })

  test('bear the kind in their keys', () => {
    for (const { key } of templates) expect(key).toMatch(new RegExp(`^${kind}\\.[a-z]+(-[a-z]+)*$`))
  })

  test('hold the four that everyone needs once each, and one for e-mail', () => {
    const common = templates.map(({ category }) => category).filter(category => category !== 'own')
    expect(common).toEqual(['phone', 'voicemail', 'dress', 'visitors'])
    const own = templates.map(({ texts }) => texts.en.ownCategory ?? '')
    expect(own.filter(word => word.startsWith('E-mail'))).toHaveLength(1)
    expect(unique(own.filter(word => word !== ''))).toBe(templates.length - 4)
  })

  test.each(templates.map(template => [template.key, template] as const))('%s is sound', (_, template) => {
    const { measure, category } = template
    for (const texts of Object.values(template.texts)) {
      expect(standardForm.parse({ id, category, ...measure, ...texts })).toMatchObject(texts)
      expect(texts.ownCategory !== undefined).toBe(category === 'own')
      expect([texts.metric !== undefined, texts.unit !== undefined]).toEqual([!!measure, !!measure])
      expect(wordsIn(texts.guidance)).toBeGreaterThanOrEqual(60)
      expect(wordsIn(texts.guidance)).toBeLessThanOrEqual(140)
      for (const text of Object.values(texts)) expect(text, text).not.toMatch(/!|["']| {2}|^\s|\s$/)
      for (const sentence of [texts.pledge, texts.guidance, texts.toldCustomers])
        if (sentence !== undefined) expect(sentence).toMatch(/\.\*?$/)
      expect(texts.pledge.match(/[.?]/g)).toHaveLength(1)
    }
  })
})

test('no two templates share a key, a title, a pledge, a guidance or what customers are told', () => {
  const english = all.map(({ texts }) => texts.en)
  for (const said of [
    all.map(({ key }) => key),
    english.map(({ title }) => title),
    english.map(({ pledge }) => pledge),
    english.map(({ guidance }) => guidance),
    english.flatMap(({ toldCustomers }) => toldCustomers ?? []),
  ])
    expect(unique(said)).toBe(said.length)
})

test('no line of a guidance stands in two of them', () => {
  const said = all.flatMap(({ texts }) => texts.en.guidance.split('\n')).filter(line => line !== '')
  expect(unique(said)).toBe(said.length)
})

test('a template is found by its key', () => {
  for (const template of all) expect(templateNamed(template.key)).toBe(template)
  expect(templateNamed('hotel.helicopter')).toBeUndefined()
  expect(templateNamed('constructor')).toBeUndefined()
})
