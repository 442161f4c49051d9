import { expect, test } from 'vitest'
import { fourNeeds } from './four-needs'
import { givenLife } from './given-life'
import { groupResults } from './group-results'

const { version } = givenLife
const [question] = givenLife.questions
const key = question?.key ?? ''
const yes = question?.kind === 'yes_no' && question.good === 'yes' ? 4 : 1
const figure = (teamId: string | null, teams: string[], month = '2026-10') => ({
  month,
  version,
  people: 5,
  points: { [key]: yes },
  teamId,
  teams,
})

test('groups of the same teams are added up over the months, others stand apart', () => {
  expect(
    groupResults(givenLife, 'yes_no', [
      figure('desk', ['Desk']),
      figure('desk', ['Desk'], '2026-09'),
      figure('desk', ['Desk', 'Spa'], '2026-08'),
      figure(null, []),
    ]),
  ).toEqual([
    { key: '["desk",["Desk"]]', teamId: 'desk', others: 0, sum: 8, of: 10 },
    { key: '["desk",["Desk","Spa"]]', teamId: 'desk', others: 1, sum: 4, of: 5 },
    { key: '[null,[]]', teamId: null, others: 0, sum: 4, of: 5 },
  ])
})

test('a quiz that asks nothing of a kind has no groups of it', () => {
  expect(groupResults(givenLife, 'scale', [figure('desk', ['Desk'])])).toEqual([])
  expect(groupResults(fourNeeds, 'yes_no', [])).toEqual([])
})
