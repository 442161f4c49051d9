import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adoptForm } from './forms'

const sent = (...keys: string[]) => {
  const form = new FormData()
  for (const key of keys) form.append('templates', key)
  const submission = parseWithZod(form, { schema: adoptForm })
  return submission.status === 'success'
    ? submission.value.templates.map(({ key }) => key)
    : submission.reply().error
}

describe('the form that takes templates', () => {
  test('reads one, or several in an order of its own, each once', () => {
    expect(sent('shop.phone')).toEqual(['shop.phone'])
    expect(sent('shop.phone', 'clinic.results', 'shop.phone')).toEqual(['clinic.results', 'shop.phone'])
  })
  test('leaves out what there isn’t, and wants one at least', () => {
    expect(sent('shop.phone', 'shop.helicopter')).toEqual(['shop.phone'])
    for (const keys of [[], ['shop.helicopter'], ['__proto__']])
      expect(sent(...keys)).toEqual({ templates: ['adopt_nothing'] })
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, templates) => {
        for (const each of [whole, { templates }]) expect(() => adoptForm.safeParse(each)).not.toThrow()
      }),
    )
  })
})
