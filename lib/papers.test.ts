import { expect, test } from 'vitest'
import { paperIn, readPaper } from './papers'

test('the paper is the one of where somebody is', () => {
  for (const zone of [
    'America/New_York',
    'America/Toronto',
    'America/Mexico_City',
    'Asia/Manila',
    'Pacific/Honolulu',
  ])
    expect(paperIn(zone), zone).toBe('letter')
  for (const zone of [
    'Europe/Berlin',
    'Europe/London',
    'America/Sao_Paulo',
    'Asia/Tokyo',
    'UTC',
    'Nowhere/Land',
  ])
    expect(paperIn(zone), zone).toBe('a4')
})

test('there are two papers', () => {
  expect(readPaper('a4')).toBe('a4')
  expect(readPaper('letter')).toBe('letter')
  for (const junk of ['a5', '', undefined, ['a4'], 'constructor']) expect(readPaper(junk)).toBeUndefined()
})
