import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestChecks, fewestPeople, type PublicStandard, pledgesByCategory } from './public-pages'
import { publicPageForm } from './public-pages.form'
import { categories } from './standards'

const standard = (more: Partial<PublicStandard> = {}): PublicStandard => ({
  title: 'The phone',
  category: 'phone',
  ownCategory: null,
  pledge: 'Whoever rings hears a voice.',
  toldCustomers: null,
  metric: null,
  comparison: null,
  value: null,
  unit: null,
  expectedValue: null,
  nearEnough: null,
  startsOn: '2026-01-05',
  checks: { met: 0, all: 0, people: 0, since: '2026-08-28' },
  ...more,
})

const only = (more: Partial<PublicStandard>) => pledgesByCategory([standard(more)])[0]?.pledges[0]

describe('what customers read of a standard', () => {
  test('is its title, its pledge and since when; nothing of how it is measured', () => {
    expect(only({ metric: 'Rings', comparison: 'at_most', value: 3, unit: 'rings' })).toEqual({
      title: 'The phone',
      pledge: 'Whoever rings hears a voice.',
      told: null,
      startsOn: '2026-01-05',
      kept: null,
    })
  })
  test('is what they are told only where the pledge stays behind what they expect', () => {
    const measured = { metric: 'Hours', comparison: 'at_most', value: 6, unit: 'hours' } as const
    const said = { ...measured, toldCustomers: 'We call back by six.' }
    expect(only({ ...said, expectedValue: 4, nearEnough: 1 })?.told).toBe('We call back by six.')
    expect(only({ ...said, expectedValue: 4, nearEnough: 2 })?.told).toBeNull()
    expect(only({ ...said, expectedValue: 8 })?.told).toBeNull()
    expect(only(said)?.told).toBeNull()
    expect(only({ ...measured, expectedValue: 4 })?.told).toBeNull()
  })
  test('is how often it was kept only from ten checks of five people on', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(10), (met, missed, people) => {
        const kept = { met, all: met + missed, since: '2026-08-28' }
        const enough = kept.all >= fewestChecks && people >= fewestPeople
        expect(only({ checks: { ...kept, people } })?.kept).toEqual(enough ? kept : null)
      }),
    )
    expect([fewestChecks, fewestPeople]).toEqual([10, 5])
  })
})

describe('a public page', () => {
  test('has the common categories in their order, then the organization’s own, titles by the alphabet', () => {
    const groups = pledgesByCategory([
      standard({ category: 'own', ownCategory: 'Repairs', title: 'Tools' }),
      standard({ category: 'visitors', title: 'Visitors' }),
      standard({ category: 'own', ownCategory: 'Breakfast', title: 'Coffee' }),
      standard({ title: 'Desk 10' }),
      standard({ category: 'own', ownCategory: 'Repairs', title: 'Promises' }),
      standard({ title: 'Desk 9' }),
    ])
    expect(
      groups.map(({ category, ownCategory, pledges }) => [
        ownCategory ?? category,
        pledges.map(({ title }) => title),
      ]),
    ).toEqual([
      ['phone', ['Desk 9', 'Desk 10']],
      ['visitors', ['Visitors']],
      ['Breakfast', ['Coffee']],
      ['Repairs', ['Promises', 'Tools']],
    ])
  })
  test('loses no standard and has no heading twice', () => {
    const any = fc.record({
      category: fc.constantFrom(...categories),
      ownCategory: fc.constantFrom('Repairs', 'E-mail', null),
      title: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(any), some => {
        const groups = pledgesByCategory(some.map(standard))
        expect(groups.flatMap(({ pledges }) => pledges)).toHaveLength(some.length)
        const headings = groups.map(({ category, ownCategory }) => `${category} ${ownCategory}`)
        expect(new Set(headings).size).toBe(headings.length)
      }),
    )
  })
})

test('the form of the page takes ticks as they are, and blank words as none', () => {
  const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
  expect(publicPageForm.parse({ id, revision: '0', intro: ' ', indexable: 'on' })).toEqual({
    id,
    revision: 0,
    intro: null,
    showsChecks: false,
    indexable: true,
  })
  expect(publicPageForm.safeParse({ id, revision: '1', intro: 'x'.repeat(601) }).success).toBe(false)
})
