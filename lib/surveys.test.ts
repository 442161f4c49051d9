import { expect, test } from 'vitest'
import { beyondLimits, linkState, mostAnHour } from './surveys'
import { linkForm } from './surveys.form'

const day = new Date('2026-11-21T09:00:00Z')

test('a link is active until its last day is over, paused or revoked, and once revoked it stays so', () => {
  const link = { lastDay: null, pausedAt: null, revokedAt: null }
  const today = '2026-11-21'
  expect(linkState(link, today)).toBe('active')
  expect(linkState({ ...link, lastDay: '2026-11-21' }, today)).toBe('active')
  expect(linkState({ ...link, pausedAt: day }, today)).toBe('paused')
  expect(linkState({ ...link, lastDay: '2026-11-20', pausedAt: day }, today)).toBe('expired')
  expect(linkState({ lastDay: '2026-11-20', pausedAt: day, revokedAt: day }, today)).toBe('revoked')
})

test('the last likely answer counts, the next one is set aside', () => {
  expect(beyondLimits(mostAnHour)).toBe(false)
  expect(beyondLimits({ ...mostAnHour, link: mostAnHour.link + 1 })).toBe(true)
  expect(beyondLimits({ ...mostAnHour, address: mostAnHour.address + 1 })).toBe(true)
})

test('a link asks for a place, a team and who answers', () => {
  const id = '01932f5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
  const { error } = linkForm.safeParse({ id, revision: '0', label: ' ', teamId: '', lastDay: '31.2.2026' })
  expect(error?.issues.map(issue => [issue.path[0], issue.message])).toEqual([
    ['label', 'required'],
    ['teamId', 'choose_one'],
    ['customers', 'choose_one'],
    ['lastDay', 'not_a_day'],
  ])
})
