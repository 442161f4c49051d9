import { expect, test } from 'vitest'
import { templateNamed } from './shelf'
import { typed } from './typed'

test('a template is typed as its form would send it, with a measure or without', () => {
  const phone = templateNamed('hotel.phone')
  const dress = templateNamed('hotel.dress')
  if (!phone || !dress) throw new Error('a template is missing')
  expect(typed(phone, 'de')).toEqual({
    ...phone.texts.en,
    category: 'phone',
    comparison: 'at_most',
    value: 4,
  })
  expect(typed(dress, 'en')).toEqual({ ...dress.texts.en, category: 'dress' })
})
