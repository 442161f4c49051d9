import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactMask, maskContacts } from './masking'

describe('masked wherever it stands', () => {
  test.each([
    '+49 30 1234567',
    '+49 (0)30 / 123 45 67',
    '+1 (555) 123-4567',
    '+351 912 345 678',
    '+33 6 12 34 56 78',
    '+86-10-1234-5678',
    '+4915112345678',
    '0049 151 12345678',
    '00351912345678',
    '030 1234567',
    '(030) 123 45 67',
    '0171/1234567',
    '0171-123 45 67',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '01.02.03.04.05',
    '07700 900123',
    '555-123-4567',
    '(555) 123-4567',
    '1-800-555-0199',
    '5551234567',
    '612 345 678',
    '22 33 44 55',
    '٠٠٩٦٦ ٥٥ ١٢٣ ٤٥٦٧',
    '०९८७६५४३२१०',
    '＋49 30 1234567'.replace('＋', '+'),
    '０３０ １２３４５６７',
    'mia@example.org',
    'mia.o+hotel@mail.example.co.uk',
    "o'neil@example.com",
    'jürgen@köln.de',
    'mia (at) example.org',
    'mia[at]example[dot]org',
    'mia at example dot org',
  ])('%s', contact => {
    for (const [before, after] of [
      ['', ''],
      ['Please write to ', '.'],
      ['(', ')'],
      ['It was 4 of 5: ', ', on 21.11.2026 at 19:30 for € 120.00'],
      ['Room 214, ', ' Mia'],
      ['שלום ', '\nתודה 👩‍👧'],
    ])
      expect(maskContacts(`${before}${contact}${after}`)).toBe(`${before}${contactMask}${after}`)
  })
  test.each([
    ['call me on 555 0199', 'call me on •••'],
    ['Tel. 123456', 'Tel. •••'],
    ['My number is 2026 1121', 'My number is •••'],
    ['Order 4471: ring +49 30 1234567', 'Order 4471: ring •••'],
    ['+49 30 1234567 and +49 30 7654321', '••• and •••'],
  ])('said to be one: %s', (said, masked) => expect(maskContacts(said)).toBe(masked))
})

describe('left as it is', () => {
  test.each([
    'on 21.11.2026',
    'on 01.02.2026 at 08.30',
    '2026-11-21T19:30:05',
    'from 03/04/2026 to 05/04/2026',
    '11/21/2026',
    '05 11 2026',
    '01.12.–05.12.2026',
    'breakfast 07:30–10:30, 08.30 - 09.45',
    '€ 1,234.50 and 1.234,50 € and $12000000',
    '1234567890 euros',
    'CHF 100’000.00',
    'room 214, rooms 101 102 103, Room no. 0300 1234',
    'table 12 at 19h30',
    'order 1234567890',
    'Order number: 0012345678',
    'order #20261121001',
    '#0012345678',
    'booking no. 4471 2290 11',
    'my reservation is 0301234567',
    'flight 030 1234567',
    'invoice AB-2026-0012345',
    'IBAN DE89370400440532013000',
    'ISBN 9783161484100',
    'between 1999 and 2026, 2024-2026, 2003 2010 2015',
    '1 2 3 4 5 6 7 8 9 10',
    '10/10, 5/5/5/5/5/5',
    '0.5 0.75 0.25',
    '1,000,000 thanks to 350 people',
    'postcode 10115, bus 100',
    'arrived @ noon. Then @leo at the desk',
    'meet me at the dot on the map',
  ])('%s', text => expect(maskContacts(text)).toBe(text))
  test('every text without digits and without an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const bare = text.replace(/\p{Nd}|[@＠]|dot/giu, '')
        expect(maskContacts(bare)).toBe(bare)
      }),
    )
  })
  test('every day and every price, however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1950, max: 2049 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('.', '/', '-', ' '),
        (day, month, year, cents, between) => {
          const two = (n: number) => String(n).padStart(2, '0')
          const price = (cents / 100).toFixed(2)
          const said = `Since ${[two(day), two(month), year].join(between)}, ${price} € or EUR ${price} a night`
          expect(maskContacts(said)).toBe(said)
        },
      ),
    )
  })
})

test('every international number, however it is grouped, and what is masked once stays as it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 10, max: 9999 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(' ', '-', '.', '/', '', ' - '),
      fc.constantFrom('+', '00'),
      fc.string(),
      fc.string(),
      (country, groups, between, prefix, before, after) => {
        const number = `${prefix}${[country, ...groups].join(between)}`
        if (number.replace(/\D/g, '').length < 10) return
        const text = `${before} ; ${number} ; ${after}`
        const masked = maskContacts(text)
        expect(masked).toContain(`; ${contactMask} ;`)
        expect(maskContacts(masked)).toBe(masked)
      },
    ),
  )
})

test('junk of any length is masked to its end', { timeout: 60_000 }, () => {
  for (const piece of ['1 ', '0', '+', '1.', 'a@', 'a at ', '(1)', '1-', 'a.b', 'order ', "' "])
    expect(maskContacts(`${piece.repeat(4000)} mia@example.org`), piece).toMatch(
      new RegExp(`${contactMask}$`),
    )
})
