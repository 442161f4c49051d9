import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlace, writePlace } from './feedback-page'

const place = { at: '2026-11-21T09:00:00.000123Z', id: '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e' }

test('a place survives the address', () => {
  expect(readPlace(writePlace(place))).toEqual(place)
})

test('what is no place is none, and nothing throws', () => {
  for (const junk of [undefined, ['x'], '', '_', '2026-13-40T09:00:00.000123Z_x', `${writePlace(place)}_x`])
    expect(readPlace(junk)).toBeNull()
  expect(readPlace(writePlace({ ...place, at: '2026-02-30T09:00:00.000123Z' }))).toBeNull()
  expect(readPlace(writePlace({ ...place, at: '2026-02-20T24:00:00.000123Z' }))).toBeNull()
  fc.assert(fc.property(fc.anything(), junk => void readPlace(junk)))
})
