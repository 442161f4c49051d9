import { expect, test } from 'vitest'
import { navigation, phoneBar } from './navigation'

const keys = (role: 'learner' | 'manager' | 'admin') =>
  navigation({ role }).flatMap(group => group.items.map(item => item.key))

test('a learner sees no dashboard and no survey links, a manager does', () => {
  expect(keys('learner')).not.toContain('dashboard')
  expect(keys('learner')).not.toContain('links')
  expect(keys('manager')).toEqual(expect.arrayContaining(['dashboard', 'links']))
})

test('commitment stands under Live, after the quizzes, for everybody', () => {
  for (const role of ['learner', 'manager', 'admin'] as const) {
    const live = navigation({ role }).find(({ key }) => key === 'live')
    expect(live?.items.map(({ key }) => key)).toEqual(['quizzes', 'commitment', 'mirror'])
  }
})

test('the bar has four places, with what one hears in it, and never one that the role may not see', () => {
  for (const role of ['learner', 'manager', 'admin'] as const) {
    const bar = phoneBar(role).map(item => item.key)
    expect(bar).toHaveLength(4)
    expect(bar).toContain('heard')
    for (const key of bar.filter(place => place !== 'heard')) expect(keys(role)).toContain(key)
  }
})
