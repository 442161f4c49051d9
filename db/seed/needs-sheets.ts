import { ratings } from '@/lib/quizzes/quiz'
import type { Inhabitant, World } from './world'
import { writeRound } from './write-round'

/** What people wrote about the four needs, to go with anybody's ratings. */
const texts = [
  {
    today: {
      understood: 'I ask “for tonight or for the whole week?” before I look anything up.',
      welcome: 'I stand up when the door goes.',
      important:
        'I told the lady with the two walking sticks that I had thought of her when the lift was being mended.',
      comfortable: 'I say where the toilets are before anybody has to ask.',
    },
    could: {
      understood: 'Write the two things down while they speak, so that they see it.',
      welcome: 'Say the name when I give the card back.',
      important: 'Let the telephone ring twice when somebody stands before me.',
      comfortable: 'Say how long it takes. Even “ten minutes” is better than nothing.',
    },
    one: 'The telephone rings twice and I go on looking at the person. My colleague has promised to take the third ring.',
  },
  {
    today: {
      understood: 'Not much, if I am honest. I hear the first word and know the rest.',
      welcome: 'A nod across the room, always.',
      important: 'I know how the regulars take their coffee.',
      comfortable: 'I move the chair before somebody with a child has to ask.',
    },
    could: {
      understood: 'Wait until the sentence is over. Count to one.',
      welcome: 'Nod to those I don’t know, too.',
      important: 'Ask the new ones how they take theirs, and remember it until tomorrow.',
      comfortable: 'Tell people that it is loud at twelve, and quiet again at one.',
    },
    one: 'Count to one before I answer. I will notice it when somebody adds the thing that matters.',
  },
  {
    today: {
      understood: 'I read the order back, with the allergy first.',
      welcome: 'I say good morning to whoever brings the laundry, and mean it.',
      important: 'When somebody complains I put the tray down.',
      comfortable: 'I never comment on what people leave on the plate.',
    },
    could: {
      understood: 'Ask what they want it for when the wish is an odd one.',
      welcome: 'Look up even with both hands full.',
      important: 'Come back and ask how it was, to one table a shift.',
      comfortable: 'Explain the bill before I put it down.',
    },
    one: 'One table a shift gets asked how it really was. I write down which, so that I don’t always take the easy one.',
  },
]

/** Months ago, and where a team stood then, 1 to 5. Understood, welcome, important, comfortable. */
const standing: { daysAgo: number; teams: Record<string, number[]> }[] = [
  { daysAgo: 62, teams: { 'Front desk': [2.8, 3.9, 3.0, 3.1], Restaurant: [3.0, 3.6, 2.9, 3.3] } },
  { daysAgo: 34, teams: { 'Front desk': [3.5, 4.2, 3.4, 3.6], Reception: [3.2, 3.5, 3.1, 2.7] } },
]
const needs = ['understood', 'welcome', 'important', 'comfortable'] as const

/** Some teams went through the four needs together, and let their ratings be counted. */
export const seedNeedsSheets = async (world: World) => {
  const seen = new Set<string>()
  for (const { daysAgo, teams } of standing)
    for (const team of world.teams) {
      const means = teams[team.name]
      if (!means) continue
      for (const person of team.people.slice(0, 6)) {
        const number = seen.has(person.memberId) ? 2 : 1
        seen.add(person.memberId)
        await writeNeeds(world, person, { number, means, begun: daysAgo })
      }
    }
}

const writeNeeds = async (
  world: World,
  person: Inhabitant,
  { number, means, begun }: { number: number; means: number[]; begun: number },
) => {
  const { chance } = world
  const rated = Object.fromEntries(
    needs.map((need, at) => {
      const near = (means[at] ?? 3) + (chance.next() + chance.next() - 1) * 1.5
      return [need, ratings[Math.min(5, Math.max(1, Math.round(near))) - 1] ?? '3']
    }),
  )
  const { today, could, one } = chance.pick(texts)
  await writeRound(world, person, {
    slug: 'four-needs',
    number,
    begun,
    finished: begun,
    answers: { today, could, ratings: { ratings: rated, counted: true }, one },
    counted: rated,
  })
}
