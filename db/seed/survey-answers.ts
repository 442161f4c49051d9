import type { BroughtBy } from '@/lib/feedback'
import type { World } from './world'

/** What else a customer says who is so satisfied: what brought them, whether they would tell others, who helped. */
export const moreOf = ({ chance, teams }: World, team: string, overall: number) => ({
  broughtBy: chance.next() < 0.4 ? reason(chance.next(), overall) : null,
  wouldTell: chance.next() < 0.55 ? Math.min(10, Math.max(0, overall * 2 + chance.below(4) - 2)) : null,
  whoHelped: overall >= 4 && chance.next() < 0.12 ? helper(chance, teams, team) : null,
})

const reason = (fell: number, overall: number): BroughtBy => {
  if (fell < 0.35 + overall * 0.03) return 'been_before'
  return fell < 0.75 ? 'somebody_told_me' : 'other'
}

const hardlyKnown = [
  'the tall one with the glasses',
  'a lady with grey hair',
  'I did not ask, sorry',
  'the whole team',
]

/** Mostly a first name, as customers remember it. */
const helper = (chance: World['chance'], teams: World['teams'], team: string) => {
  const people = teams.find(({ name }) => name === team)?.people ?? []
  if (people.length === 0 || chance.next() < 0.3) return chance.pick(hardlyKnown)
  return chance.pick(people).name.split(' ')[0] ?? null
}
