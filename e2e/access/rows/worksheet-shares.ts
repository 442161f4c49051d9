import { randomUUID } from 'node:crypto'
import { leos, shared, sheet } from '../../sheets'
import { house, signedIn } from '../actors'
import type { Rows } from '../row'
import type { World } from '../world'
import { written } from './worksheets'

const slug = 'service-vision'

/** A share of the learner's letter, new each time. */
const share = async (world: World, audience: 'manager' | 'team' | 'organization') =>
  shared(world.house.people.learner, {
    round: await written(world),
    answers: { letter: { answer: leos.letter } },
    audience,
    team: audience === 'organization' ? undefined : world.house.teams.Desk,
  })

const read = (audience: 'manager' | 'team' | 'organization') => async (world: World) =>
  `/worksheets/shared/${await share(world, audience)}`

const readSheet = async (world: World) => {
  await written(world)
  return `${sheet}/read?round=1`
}

export const worksheetShares: Rows = {
  pages: [
    {
      page: '/worksheets/shared',
      address: async world => {
        await share(world, 'manager')
        return '/worksheets/shared'
      },
      may: signedIn,
      heading: 'Shared with you',
      opener: 'manager',
    },
    {
      page: '/worksheets/shared/[id]',
      of: 'with the manager',
      address: read('manager'),
      may: ['learner', 'manager', 'head'],
      words: leos.letter.did,
      heading: 'Service vision',
      opener: 'manager',
    },
    {
      page: '/worksheets/shared/[id]',
      of: 'with the team',
      address: read('team'),
      may: ['learner', 'teammate', 'manager', 'adminElsewhere', 'demoted'],
      words: leos.letter.did,
    },
    {
      page: '/worksheets/shared/[id]',
      of: 'with everybody',
      address: read('organization'),
      may: house,
      words: leos.letter.did,
    },
    {
      page: '/worksheets/[slug]/read',
      of: 'of which something is shared',
      address: async world => {
        await share(world, 'team')
        return readSheet(world)
      },
      may: ['learner'],
      words: leos.vision,
      heading: 'Service vision',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'worksheets/shared/actions.ts#share',
      at: readSheet,
      may: ['learner'],
      form: async world => ({
        id: randomUUID(),
        slug,
        round: await written(world),
        seen: '5',
        steps: ['vision', 'letter'],
        to: `manager:${world.house.teams.Desk}`,
      }),
    },
    {
      action: 'worksheets/shared/actions.ts#takeBack',
      at: async world => {
        await share(world, 'team')
        return readSheet(world)
      },
      may: ['learner'],
      form: async world => ({ id: await share(world, 'team'), slug }),
    },
  ],
}
