import { expect, test } from 'vitest'
import { type Colleague, colleagueLabel, meantColleague, nameIn } from './colleagues'

const ana: Colleague = { id: '1', name: 'Ana Silva', teams: ['Front desk'] }
const otherAna: Colleague = { id: '2', name: 'Ana Silva', teams: ['Spa', 'Bar'] }
const anabela: Colleague = { id: '3', name: 'Anabela Silva', teams: [] }

test('one whose name nobody else has is meant by any part of it', () => {
  expect(meantColleague('anab', [anabela])).toEqual({ id: '3' })
  expect(meantColleague('ANABELA silva', [anabela])).toEqual({ id: '3' })
})

test('a whole name goes before a part of a longer one', () => {
  expect(meantColleague('Ana Silva', [ana, anabela])).toEqual({ id: '1' })
  expect(meantColleague('Ana', [ana, anabela])).toBe('several_people')
})

test('of two called the same the team says who is meant', () => {
  expect(meantColleague('Ana Silva', [ana, otherAna])).toBe('several_people')
  for (const one of [ana, otherAna, anabela]) {
    const label = colleagueLabel(one)
    expect(nameIn(label)).toBe(one.name)
    expect(meantColleague(label, [ana, otherAna, anabela])).toEqual({ id: one.id })
  }
})

test('nobody is nobody', () => {
  expect(meantColleague('Zoe', [])).toBe('nobody_called')
})
