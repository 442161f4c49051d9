import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Place, pageOf, readPlace, readTurn, type Turn, writePlace } from './feedback-page'

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

test('there and back again: every entry once, in order, while new ones arrive', () => {
  const later = (one: Place, other: Place) => one.at > other.at || (one.at === other.at && one.id > other.id)
  const place = fc.record({ at: fc.constantFrom<string>('1', '2', '3', '4'), id: fc.uuid() })
  const places = fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 30 })
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 7 }), (some, most) => {
      const all = some.toSorted((one, other) => (later(one, other) ? -1 : 1))
      const read = (turn: Turn | null) => {
        if (turn?.towards !== 'newer')
          return all.filter(one => !turn || later(turn.place, one)).slice(0, most + 1)
        return all.filter(one => later(one, turn.place)).slice(-most - 1)
      }
      const seen: Place[] = []
      let turn: Turn | null = null
      let page = pageOf(read(null), null, most)
      for (; page; page = pageOf(read(turn), turn, most)) {
        seen.push(...page.shown)
        if (!page.older) break
        turn = { place: page.older, towards: 'older' }
      }
      expect(seen).toEqual(all)
      all.unshift({ at: '5', id: 'new' })
      const back = [...(page?.shown ?? [])]
      for (let newer = page?.newer; newer; newer = page?.newer) {
        turn = { place: newer, towards: 'newer' }
        page = pageOf(read(turn), turn, most)
        back.unshift(...(page?.shown ?? []))
      }
      expect(back).toEqual(back.length > 0 ? all.slice(-back.length) : [])
      if (all.length > most * 3) expect(back.length).toBeGreaterThan(most)
    }),
  )
})

test('an address turns the page one way or none', () => {
  expect(readTurn({ after: writePlace(place) })).toEqual({ place, towards: 'older' })
  expect(readTurn({ before: writePlace(place) })).toEqual({ place, towards: 'newer' })
  expect(readTurn({ before: 'x', after: ['y'] })).toBeNull()
})
