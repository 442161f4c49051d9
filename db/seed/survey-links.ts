import { newCode } from '@/lib/ids'
import { asCustomer } from '../client'
import { storeResponse } from '../responses'
import { changeSurveyLink, makeSurveyLink, setSurveyLink } from '../survey-links'
import { saveWording } from '../survey-wording'
import { moreOf } from './survey-answers'
import type { World } from './world'

/** What the other departments say of a team, and how many days ago. */
const said: Record<string, [number, number, string | null][]> = {
  Housekeeping: [
    [80, 3, 'We hear about late rooms from the guests. A call at two would be enough.'],
    [71, 4, null],
    [58, 3, null],
    [44, 4, 'Since you ring us when a floor is done, nobody waits in the hall any more.'],
    [37, 5, null],
    [29, 4, null],
    [
      22,
      5,
      'You lent us two people on Saturday without being asked twice. Ring me when you need us: 021 555 01 47.',
    ],
    [15, 4, null],
    [9, 5, null],
    [4, 5, 'The lost-property list is a joy now.'],
  ],
  Reception: [
    [40, 4, null],
    [12, 5, 'Thank you for sorting the post by ward. It saves us half an hour.'],
    [5, 3, 'Please write the call-back number down every time, mine is +353 1 555 0123.'],
  ],
}

const festival: [number, number, string | null][] = [
  [34, 5, 'A stand with a bench. Whoever thought of the bench: thank you.'],
  [33, 4, null],
  [33, 5, null],
]

/** Links whose customers are colleagues, one that rests, one whose time is over, and the house's own words. */
export const seedOtherLinks = async (world: World) => {
  const { as, admin, teams, daysAgo, chance } = world
  const make = async (teamId: string, label: string, customers: 'external' | 'internal') => {
    const link = {
      id: chance.id(),
      code: newCode(Uint8Array.from({ length: 10 }, () => chance.below(256))),
      label,
      teamId,
      customers,
    }
    await as(admin, tx => makeSurveyLink(tx, { ...link, madeBy: admin.memberId, createdAt: daysAgo(90) }))
    return link
  }
  const answer = (code: string, team: string, answers: typeof festival) =>
    asCustomer(code, async tx => {
      for (const [back, overall, comment] of answers) {
        const needs = { understood: overall, welcome: null, important: null, comfortable: null }
        const received = new Date(daysAgo(back).getTime() + chance.below(3600) * 1000)
        const said = { id: chance.id(), overall, ...needs, wouldReturn: null, comment }
        await storeResponse(
          tx,
          { ...said, ...moreOf(world, team, overall), broughtBy: null },
          false,
          received,
        )
      }
    })
  for (const team of teams) {
    const answers = said[team.name]
    if (!answers) continue
    const { code } = await make(team.id, 'Mail to the other departments', 'internal')
    await answer(code, team.name, answers)
  }
  await as(admin, tx => saveWording(tx, { id: chance.id(), revision: 0, ...wording(world.cast.name) }))
  const [first] = teams
  if (!first) return
  const resting = await make(first.id, 'Side entrance, while it is being painted', 'external')
  await as(admin, tx => setSurveyLink(tx, resting.id, { pausedAt: daysAgo(6) }))
  const { code, ...over } = await make(first.id, 'Stand at the autumn fair', 'external')
  await answer(code, first.name, festival)
  await as(admin, tx =>
    changeSurveyLink(tx, {
      ...over,
      revision: 0,
      lastDay: daysAgo(32).toISOString().slice(0, 10),
      intro: 'You met us at the fair. How was it?',
      thanks: null,
    }),
  )
}

const wording = (organization: string) => ({
  intro: `You were with us at ${organization}, and you saw what we can't see ourselves. One tap is enough.`,
  thanks: 'We read every answer in the morning, before the first of us goes on shift.',
})
