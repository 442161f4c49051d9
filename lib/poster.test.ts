import fc from 'fast-check'
import { expect, test } from 'vitest'
import { papers } from './papers'
import { runsLeft, setPoster } from './poster'

const sizeOf = (words: string) => setPoster(words, 'a4')?.size ?? 0

test('the longer the words, the smaller they are set, down to a size that one can read', () => {
  const lengths = [10, 40, 120, 240, 600, 1200]
  const sizes = lengths.map(length => sizeOf('mostly harmless '.repeat(100).slice(0, length)))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBeGreaterThan(4)
  expect(sizes.at(-1)).toBeGreaterThan(4.9)
})

test('what does not fit is not set', () => {
  expect(setPoster('\n'.repeat(200), 'a4')).toBeNull()
  expect(setPoster('漢'.repeat(1500), 'letter')).toBeNull()
  expect(setPoster('word '.repeat(1000), 'a4')).toBeNull()
})

test('a long word is broken only where it must be, and more words are never larger', () => {
  expect(sizeOf('a'.repeat(400))).toBeGreaterThan(0)
  expect(sizeOf('Wonderful')).toBeLessThan(sizeOf('Wonder'))
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ maxLength: 100 }),
      (words, more) => {
        for (const paper of papers)
          expect(setPoster(`${words}${more}`, paper)?.size ?? 0).toBeLessThanOrEqual(
            setPoster(words, paper)?.size ?? 0,
          )
      },
    ),
  )
})

test('a poster begins where its words begin', () => {
  for (const words of ['ללמוד', '“ السلام', '1. שלום']) expect(runsLeft(words), words).toBe(true)
  for (const words of ['Shalom שלום', 'Привет', '漢字', '', '123']) expect(runsLeft(words), words).toBe(false)
})
