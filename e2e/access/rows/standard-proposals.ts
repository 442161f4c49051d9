import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { propose } from '../../proposals'
import { kept } from '../../standards'
import { anyAdmin, house, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const pledge = 'Whoever rings hears a name in the first sentence.'
const proposal = once(({ house }) => propose(house, 'learner', {}))
const standard = once(async ({ house }) => (await kept(house, 'The greeting')).standardId)

/** One for each time: a category is asked once at a time. */
const ask = async ({ house }: World) => {
  const id = randomUUID()
  await superuser`insert into standard_exercises ${superuser({
    organization_id: house.id,
    id,
    category: 'own',
    own_category: `Keys ${id.slice(0, 4)}`,
    note: 'Who has them?',
    asked_by: house.people.admin.memberId,
    asked_at: new Date(),
    last_day: '2099-01-01',
  })}`
  return id
}
const exercise = once(ask)
const answeredExercise = once(async world => {
  const id = await ask(world)
  await propose(world.house, 'learner', { exercise_id: id })
  return id
})
const answered = { title: 'The greeting', category: 'phone', pledge, revision: '0' }
const others = signedIn.filter(actor => actor !== 'learner')

export const standardProposals: Rows = {
  pages: [
    {
      page: '/standards/proposals',
      address: () => '/standards/proposals',
      may: signedIn,
      heading: 'Proposals',
      opener: 'learner',
    },
    {
      page: '/standards/proposals/new',
      address: () => '/standards/proposals/new',
      may: signedIn,
      heading: 'Propose a standard',
      opener: 'learner',
    },
    {
      page: '/standards/proposals/new',
      of: 'a change',
      address: async world => `/standards/proposals/new?standard=${await standard(world)}`,
      may: house,
      words: 'Whoever rings hears a voice.',
      heading: /Propose a change/,
      opener: 'learner',
    },
    {
      page: '/standards/proposals/new',
      of: 'an answer',
      address: async world => `/standards/proposals/new?exercise=${await exercise(world)}`,
      may: house,
      words: 'Who has them?',
      heading: 'What would you count as good?',
      opener: 'learner',
    },
    {
      page: '/standards/proposals/[id]',
      address: async world => `/standards/proposals/${await proposal(world)}`,
      may: ['learner', 'admin'],
      words: pledge,
      heading: 'A name at once',
      opener: 'admin',
    },
    {
      page: '/standards/proposals/[id]/edit',
      address: async world => `/standards/proposals/${await proposal(world)}/edit`,
      may: ['learner'],
      words: pledge,
      heading: 'Change your proposal',
      opener: 'learner',
    },
    {
      page: '/standards/exercises',
      address: () => '/standards/exercises',
      may: anyAdmin,
      heading: 'Ask everybody',
      opener: 'admin',
    },
    {
      page: '/standards/exercises/[id]',
      address: async world => `/standards/exercises/${await answeredExercise(world)}`,
      may: ['admin'],
      words: 'Who has them?',
      heading: /^Keys/,
      opener: 'admin',
    },
  ],
  actions: [
    {
      action: 'standards/proposals/actions.ts#proposeNew',
      at: () => '/standards/proposals/new',
      may: signedIn,
      form: () => ({ ...answered, id: randomUUID() }),
    },
    {
      action: 'standards/proposals/actions.ts#proposeChange',
      at: async world => `/standards/proposals/new?standard=${await standard(world)}`,
      may: house,
      told: ['strangerLearner', 'strangerManager', 'strangerAdmin'],
      form: async world => ({
        id: randomUUID(),
        standardId: await standard(world),
        revision: '0',
        why: 'They thank me for it.',
        pledge,
      }),
    },
    {
      action: 'standards/proposals/actions.ts#withdraw',
      at: async world => `/standards/proposals/${await proposal(world)}`,
      may: ['learner'],
      told: others,
      form: async world => ({ id: await propose(world.house, 'learner', {}) }),
    },
    {
      action: 'standards/proposals/actions.ts#decide',
      at: async world => `/standards/proposals/${await proposal(world)}`,
      may: ['admin'],
      told: signedIn.filter(actor => actor !== 'admin'),
      form: async world => ({
        id: await propose(world.house, 'learner', {}),
        revision: '1',
        outcome: 'not_now',
        words: 'Later.',
      }),
    },
    {
      action: 'standards/exercises/actions.ts#begin',
      at: () => '/standards/exercises',
      may: anyAdmin,
      form: () => ({
        id: randomUUID(),
        category: 'own',
        ownCategory: `Lifts ${randomUUID().slice(0, 4)}`,
        lastDay: '2099-01-01',
      }),
    },
    {
      action: 'standards/exercises/actions.ts#end',
      at: async world => `/standards/exercises/${await exercise(world)}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await ask(world) }),
    },
  ],
}
