import { expect, test } from 'vitest'
import en from '@/app/messages/en.json'
import { abilityNames } from '@/lib/access'

/** What is only looked at leaves nothing in the trail, but for these. */
const notedWhenRead = [
  'people.see-person',
  'settings.read-trail',
  'worksheets.read-shared',
  'standards.see-record',
]
const lookedAt = /\.(?:read|see)\b|^account\.sign-out$/

/** Noted by the database itself. */
const notedByItself = ['account.come-back', 'people.join', 'settings.set-up']

test('everything that the trail notes has words', () => {
  const noted = [...abilityNames.filter(name => !lookedAt.test(name)), ...notedWhenRead, ...notedByItself]
  const spoken = Object.keys(en.deeds)
  expect(noted.filter(deed => !spoken.includes(deed.replace('.', '_')))).toEqual([])
})
