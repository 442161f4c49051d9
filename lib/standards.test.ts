import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkForm, nameChecked, publishForm, replyForm, reviseForm, standardForm } from './standards.form'
import { askedLately, standing } from './standing'

const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'

describe('a pledge beside what customers expect', () => {
  const rings = (value: number) => ({ comparison: 'at_most', value }) as const
  test.each([
    [2, 'met'],
    [3, 'met'],
    [4, 'near_enough'],
    [5, 'gap'],
  ])('of at most %i rings, where 3 are expected and 1 more is near enough, is %s', (value, result) => {
    expect(standing({ value: 3, nearEnough: 1 }, rings(value))).toBe(result)
  })
  test('of at least so many parking spaces falls short from below', () => {
    const spaces = (value: number) => ({ comparison: 'at_least', value }) as const
    const expected = { value: 20, nearEnough: 2 }
    expect([20, 25, 18, 17].map(value => standing(expected, spaces(value)))).toEqual([
      'met',
      'met',
      'near_enough',
      'gap',
    ])
  })
  test('of exactly eleven is as short above as below', () => {
    const exactly = (value: number) =>
      standing({ value: 11, nearEnough: 0.5 }, { comparison: 'exactly', value })
    expect([11, 11.5, 10.5, 12].map(exactly)).toEqual(['met', 'near_enough', 'near_enough', 'gap'])
  })
  test('is judged as a person counts tenths, not as a machine does', () => {
    expect(standing({ value: 0.1, nearEnough: 0.2 }, rings(0.3))).toBe('near_enough')
  })
  test('is unknown while one of the two is missing, and strict where nothing counts as near', () => {
    expect(standing(null, rings(3))).toBe('unknown')
    expect(standing({ value: 3, nearEnough: 1 }, null)).toBe('unknown')
    expect(standing({ value: 3, nearEnough: null }, rings(3.01))).toBe('gap')
  })
  test('never turns worse by promising more', () => {
    const order = ['met', 'near_enough', 'gap']
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(10), (value, more, expected, nearEnough) => {
        const worse = standing({ value: expected, nearEnough }, rings(value + more))
        const better = standing({ value: expected, nearEnough }, rings(value))
        expect(order.indexOf(better)).toBeLessThanOrEqual(order.indexOf(worse))
      }),
    )
  })
})

test('customers were asked lately within six months', () => {
  expect(askedLately('2026-05-21', '2026-11-21')).toBe(true)
  expect(askedLately('2026-05-20', '2026-11-21')).toBe(false)
  expect(askedLately(null, '2026-11-21')).toBe(false)
})

const phone = { id, title: 'The phone', category: 'phone', pledge: 'We answer within three rings.' }
const measured = {
  ...phone,
  metric: 'rings until answered',
  comparison: 'at_most',
  value: '3',
  unit: 'rings',
}
const errors = (sent: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(sent)) form.set(name, value)
  return parseWithZod(form, { schema: standardForm }).reply().error ?? {}
}

describe('the form of a standard', () => {
  test('needs a title, a category and a pledge, and nothing more', () => {
    expect(errors({})).toEqual({
      id: ['not_an_id'],
      title: ['required'],
      category: ['choose_one'],
      pledge: ['required'],
    })
    expect(errors(phone)).toEqual({})
    expect(standardForm.parse(phone)).toMatchObject({ guidance: null, value: null, askedOn: null })
  })
  test('asks for the name of a category of one’s own', () => {
    expect(errors({ ...phone, category: 'own' })).toEqual({ ownCategory: ['required'] })
    expect(errors({ ...phone, category: 'own', ownCategory: 'Repairs' })).toEqual({})
  })
  test('wants a measure whole or not at all', () => {
    expect(errors(measured)).toEqual({})
    expect(errors({ ...phone, value: '3' })).toEqual({
      metric: ['required'],
      comparison: ['required'],
      unit: ['required'],
    })
  })
  test('wants to know where an expectation is known from, and the measure it belongs to', () => {
    expect(errors({ ...measured, expectedValue: '4' })).toEqual({ expectedSource: ['required'] })
    expect(errors({ ...measured, askedOn: '2026-09-01' })).toEqual({
      expectedValue: ['required'],
      expectedSource: ['required'],
    })
    expect(Object.keys(errors({ ...phone, expectedValue: '4', expectedSource: 'survey' }))).toEqual([
      'metric',
      'comparison',
      'value',
      'unit',
    ])
  })
  test('reads what was typed into numbers, a zero among them', () => {
    const whole = {
      ...measured,
      expectedValue: '0',
      expectedSource: 'survey',
      askedOf: '40',
      nearEnough: '0.5',
    }
    expect(standardForm.parse(whole)).toMatchObject({
      value: 3,
      expectedValue: 0,
      askedOf: 40,
      nearEnough: 0.5,
    })
  })
  test('is for everybody unless teams or ranks are named, and accepted within fourteen days', () => {
    expect(standardForm.parse(phone)).toMatchObject({ teams: [], ranks: [], acceptWithin: 14 })
    expect(
      standardForm.parse({ ...phone, teams: id, ranks: ['head', 'executive'], acceptWithin: '3' }),
    ).toMatchObject({ teams: [id], ranks: ['head', 'executive'], acceptWithin: 3 })
    expect(errors({ ...phone, ranks: 'king', acceptWithin: '0' })).toMatchObject({
      acceptWithin: ['at_least:1'],
    })
    expect(standardForm.safeParse({ ...phone, ranks: ['king'] }).success).toBe(false)
  })
  test('says beside the field what is wrong', () => {
    expect(errors({ ...measured, value: 'three', askedOn: '31.12.', pledge: 'x'.repeat(301) })).toEqual({
      value: ['not_a_number'],
      askedOn: ['not_a_day'],
      pledge: ['too_long:300'],
    })
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), sent => {
        for (const schema of [standardForm, publishForm, reviseForm, checkForm, replyForm])
          expect(() => schema.safeParse(sent)).not.toThrow()
      }),
    )
  })
})

test('a revision says what changed and how much it matters, a first publication needn’t', () => {
  expect(publishForm.parse({ id, version: '1' })).toEqual({
    id,
    version: 1,
    startsOn: null,
    toldCustomers: null,
  })
  const revision = { id, version: '2', change: 'material', whatChanged: 'Three rings instead of five.' }
  expect(reviseForm.parse(revision)).toMatchObject({ ...revision, version: 2 })
  const messages = reviseForm.safeParse({ id, version: 2 }).error?.issues.map(issue => issue.message)
  expect(messages).toEqual(['choose_one', 'required'])
})

describe('the form of a check', () => {
  const whole = { id, standardId: id, whom: id, met: 'yes' }
  test('is whom it is of and whether it was met, and needs nothing more', () => {
    expect(checkForm.parse(whole)).toEqual({
      id,
      standardId: id,
      whom: { teamId: id, memberId: null },
      met: true,
      value: null,
      note: null,
    })
    expect(checkForm.parse({ ...whole, met: 'no', value: '2.5', note: ' Late. ' })).toMatchObject({
      met: false,
      value: 2.5,
      note: 'Late.',
    })
  })
  test('names a team, or somebody in it, as an address does', () => {
    const { whom } = checkForm.parse({ ...whole, whom: `${id}.${id}` })
    expect(whom).toEqual({ teamId: id, memberId: id })
    expect(nameChecked(whom)).toBe(`${id}.${id}`)
    expect(nameChecked({ teamId: id, memberId: null })).toBe(id)
  })
  test('says beside the field what is wrong', () => {
    const wrong = (sent: object) =>
      checkForm.safeParse(sent).error?.issues.map(({ path, message }) => [path[0], message])
    expect(wrong({ id, standardId: id })).toEqual([
      ['whom', 'choose_one'],
      ['met', 'choose_one'],
    ])
    for (const whom of ['', '.', `${id}.`, `.${id}`, `${id}.${id}.${id}`, 'everybody'])
      expect(wrong({ ...whole, whom }), whom).toEqual([['whom', 'choose_one']])
    expect(wrong({ ...whole, value: 'three', note: 'x'.repeat(601) })).toEqual([
      ['value', 'not_a_number'],
      ['note', 'too_long:600'],
    ])
  })
})
