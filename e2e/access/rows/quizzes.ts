import { randomUUID } from 'node:crypto'
import { fourNeeds } from '@/lib/quizzes/four-needs'
import { givenLife } from '@/lib/quizzes/given-life'
import { askedAs } from '@/lib/quizzes/quiz.form'
import { superuser } from '../../database'
import { anyManager, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const answers = Object.fromEntries(givenLife.questions.map(({ key }) => [key, 'yes']))
const result = 'You gave the good answer to 8 of 10 questions.'

/** An attempt of the learner: every question answered with yes. */
const take = async ({ house: { id, people, teams } }: World, day: string, first: boolean) => {
  const one = { organization_id: id, id: randomUUID(), member_id: people.learner.memberId }
  await superuser`insert into attempts ${superuser({
    ...one,
    quiz: givenLife.slug,
    version: givenLife.version,
    first,
    team_id: teams.Desk,
    day,
    submitted_at: `${day}T09:00:00Z`,
  })}`
  await superuser`insert into attempt_answers ${superuser({ ...one, answers: superuser.json(answers) })}`
  return one.id
}

const attempts = once(async world => {
  await take(world, '2026-09-30', true)
  return `/quizzes/${givenLife.slug}/attempts/${await take(world, '2026-10-14', false)}`
})

export const quizzes: Rows = {
  pages: [
    {
      page: '/quizzes',
      of: 'with attempts',
      address: async world => {
        await attempts(world)
        return '/quizzes'
      },
      may: signedIn,
      heading: 'Quizzes',
      opener: 'learner',
    },
    {
      page: '/quizzes/[slug]',
      address: () => `/quizzes/${givenLife.slug}`,
      may: signedIn,
      heading: givenLife.texts.en.title,
      opener: 'learner',
    },
    {
      page: '/quizzes/[slug]',
      of: 'of ratings',
      address: () => `/quizzes/${fourNeeds.slug}`,
      may: signedIn,
      heading: fourNeeds.texts.en.title,
      opener: 'learner',
    },
    {
      page: '/quizzes/[slug]/taken',
      address: async world => {
        await attempts(world)
        return `/quizzes/${givenLife.slug}/taken`
      },
      may: anyManager,
      heading: 'Who has taken it',
      opener: 'manager',
    },
    {
      page: '/quizzes/[slug]/attempts',
      address: async world => {
        await attempts(world)
        return `/quizzes/${givenLife.slug}/attempts`
      },
      may: signedIn,
      heading: 'Your attempts',
      opener: 'learner',
    },
    {
      page: '/quizzes/[slug]/attempts/[id]',
      address: attempts,
      may: ['learner'],
      words: result,
      heading: 'How it went',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'quizzes/actions.ts#take',
      at: () => `/quizzes/${givenLife.slug}`,
      may: signedIn,
      form: () => ({
        id: randomUUID(),
        asked: askedAs(givenLife),
        ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [`answers.${key}`, answer])),
      }),
    },
  ],
}
