import { expect, test } from 'vitest'
import { beyondLimits, linkState, mostAnHour } from './surveys'
import { linkForm } from './surveys.form'

const day = new Date('2026-11-21T09:00:00Z')

test('a link is active, paused or revoked, and once revoked it stays so', () => {
  expect(linkState({ pausedAt: null, revokedAt: null })).toBe('active')
  expect(linkState({ pausedAt: day, revokedAt: null })).toBe('paused')
  expect(linkState({ pausedAt: day, revokedAt: day })).toBe('revoked')
})

test('the last likely answer counts, the next one is set aside', () => {
  expect(beyondLimits(mostAnHour)).toBe(false)
  expect(beyondLimits({ ...mostAnHour, link: mostAnHour.link + 1 })).toBe(true)
  expect(beyondLimits({ ...mostAnHour, address: mostAnHour.address + 1 })).toBe(true)
})

test('a link asks for a place and a team', () => {
  const { error } = linkForm.safeParse({ id: '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e', label: ' ', teamId: '' })
  expect(error?.issues.map(issue => [issue.path[0], issue.message])).toEqual([
    ['label', 'required'],
    ['teamId', 'choose_one'],
  ])
})
