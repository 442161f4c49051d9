import { randomUUID } from 'node:crypto'
import { givenLife } from '@/lib/quizzes/given-life'
import { superuser } from '../../database'
import { signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'

const answers = Object.fromEntries(givenLife.questions.map(({ key }) => [key, 'yes']))
const result = 'You gave the good answer to 8 of 10 questions.'

/** The learner's attempt at the quiz: every question answered with yes. */
const attempt = once(async ({ house: { id, people, teams } }) => {
  const one = { organization_id: id, id: randomUUID(), member_id: people.learner.memberId }
  await superuser`insert into attempts ${superuser({
    ...one,
    quiz: givenLife.slug,
    version: givenLife.version,
    first: true,
    team_id: teams.Desk,
    day: '2026-10-01',
    submitted_at: '2026-10-01T09:00:00Z',
  })}`
  await superuser`insert into attempt_answers ${superuser({ ...one, answers: superuser.json(answers) })}`
  return `/quizzes/${givenLife.slug}/attempts/${one.id}`
})

export const quizzes: Rows = {
  pages: [
    {
      page: '/quizzes',
      address: async world => {
        await attempt(world)
        return '/quizzes'
      },
      may: signedIn,
      heading: 'Quizzes',
      opener: 'manager',
    },
    {
      page: '/quizzes/[slug]',
      address: () => `/quizzes/${givenLife.slug}`,
      may: signedIn,
      heading: givenLife.texts.en.title,
      opener: 'learner',
    },
    {
      page: '/quizzes/[slug]/attempts/[id]',
      address: attempt,
      may: ['learner'],
      words: result,
      heading: 'How it went',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'quizzes/actions.ts#takeGivenLife',
      at: () => `/quizzes/${givenLife.slug}`,
      may: signedIn,
      form: () => ({
        id: randomUUID(),
        ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [`answers.${key}`, answer])),
      }),
    },
  ],
}
