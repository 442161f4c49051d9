import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { anyAdmin, anyManager, signedIn } from '../actors'
import { file, type Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const slug = 'service-vision'
const words = 'Whoever asks me leaves with an answer.'
const answers = {
  customer: 'The man with the two dogs.',
  feelings: { chosen: ['welcome'], own: [] },
  vision: words,
  three_things: { confused: 'I draw the way.', cannot: 'I ring next door.', ordinary: 'I look up.' },
  letter: { did: 'You rang three places.', felt: 'I stopped worrying.', signed: 'Piet' },
}

/** Ten values, five of them left. */
const narrowed = {
  values: {
    picked: ['deciding', 'learning', 'team', 'family', 'truth', 'own_1'],
    words: {
      deciding: 'having a say',
      learning: 'learning something new',
      team: 'a good team',
      family: 'being there',
      truth: 'saying what is true',
      own_1: 'the sea',
    },
  },
  five: { letGo: ['deciding', 'learning'] },
}

/** A round of the learner's, written to the end and not finished. */
const write = ({ house }: World): Promise<string> => writeRound(house, slug, answers)

const writeRound = async (house: World['house'], slug: string, answers: Record<string, unknown>) => {
  const { memberId } = house.people.learner
  const id = randomUUID()
  await superuser`insert into worksheet_rounds (organization_id, id, member_id, slug, version, number, started_at)
    select ${house.id}, ${id}, ${memberId}, ${slug}, 1, coalesce(max(number), 0) + 1, now()
    from worksheet_rounds
    where organization_id = ${house.id} and member_id = ${memberId} and slug = ${slug}`
  const rows = Object.entries(answers).map(([step, value]) => ({
    organization_id: house.id,
    id: randomUUID(),
    round_id: id,
    member_id: memberId,
    step,
    value: superuser.json(value as never),
    revision: 1,
    saved_at: new Date(),
  }))
  await superuser`insert into worksheet_answers ${superuser(rows)}`
  return id
}

/** The learner's first round, which they have written to the end. */
export const written = once(write)
const narrowing = once(({ house }: World) => writeRound(house, 'personal-values', narrowed))
const step = { slug, step: 'vision', revision: '1', answer: 'Nobody has to hurry.' }

const expected = async ({ house }: World): Promise<string> => {
  const id = randomUUID()
  await superuser`delete from worksheet_expectations where organization_id = ${house.id}`
  await superuser`insert into worksheet_expectations ${superuser({
    organization_id: house.id,
    id,
    slug,
    expected_by: house.people.admin.memberId,
    since: new Date(),
  })}`
  return id
}

export const worksheets: Rows = {
  pages: [
    {
      page: '/worksheets',
      address: () => '/worksheets',
      may: signedIn,
      heading: 'Worksheets',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]',
      of: 'where each finds their own',
      address: () => `/worksheets/${slug}`,
      may: signedIn,
      heading: 'Service vision',
      opener: 'manager',
    },
    {
      page: '/worksheets/[slug]',
      of: 'a step to narrow down',
      address: async world => {
        await narrowing(world)
        return '/worksheets/personal-values?step=five'
      },
      may: signedIn,
      heading: 'Personal values',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/read',
      address: async world => {
        await written(world)
        return `/worksheets/${slug}/read?round=1`
      },
      may: ['learner'],
      words,
      heading: 'Service vision',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/print',
      address: async world => {
        await written(world)
        return `/worksheets/${slug}/print?round=1`
      },
      may: ['learner'],
      words,
      heading: 'Service vision',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/blank',
      address: () => `/worksheets/${slug}/blank`,
      may: signedIn,
      heading: 'Service vision',
      opener: 'manager',
    },
    {
      page: '/worksheets/[slug]/blank',
      of: 'with things to pick',
      address: () => '/worksheets/personal-values/blank?paper=letter',
      may: signedIn,
      heading: 'Personal values',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/blank',
      of: 'with rows',
      address: () => '/worksheets/my-customers/blank',
      may: signedIn,
      heading: 'Who are my customers?',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/blank',
      of: 'with ratings',
      address: () => '/worksheets/four-needs/blank',
      may: signedIn,
      heading: 'Four needs',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/blank',
      of: 'with things to sort',
      address: () => '/worksheets/dreams-and-goals/blank?trouble=broken',
      may: signedIn,
      heading: 'Dreams and goals',
      opener: 'learner',
    },
    {
      page: '/worksheets/[slug]/done',
      address: () => `/worksheets/${slug}/done`,
      may: anyManager,
      heading: 'Service vision',
      opener: 'manager',
    },
  ],
  actions: [
    {
      action: 'worksheets/actions.ts#begin',
      at: () => `/worksheets/${slug}`,
      may: signedIn,
      form: () => ({ id: randomUUID(), slug, number: '1' }),
    },
    {
      action: 'worksheets/actions.ts#saveStep',
      at: () => `/worksheets/${slug}?step=vision`,
      may: ['learner'],
      form: async world => ({ ...step, round: await write(world) }),
    },
    {
      action: 'worksheets/actions.ts#finish',
      at: async world => {
        await written(world)
        return `/worksheets/${slug}/read?round=1`
      },
      may: ['learner'],
      form: async world => ({ id: await write(world), slug, openly: 'on' }),
    },
    {
      action: 'worksheets/actions.ts#expect',
      at: () => '/worksheets',
      may: anyAdmin,
      form: async () => ({ id: randomUUID(), slug, team: 'everybody' }),
    },
    {
      action: 'worksheets/actions.ts#withdraw',
      at: () => '/worksheets',
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await expected(world), slug }),
    },
  ],
  handlers: [
    {
      handler: '/worksheets/[slug]/save',
      method: 'PUT',
      address: async world => {
        await written(world)
        return `/worksheets/${slug}/save`
      },
      may: ['learner'],
      send: async world => ({
        json: {
          ...step,
          revision: 1,
          round: await written(world),
          member: world.house.people.learner.memberId,
          pen: randomUUID(),
          stroke: 1,
        },
      }),
      done: 200,
      // Somebody else at the same browser is told so; nothing is saved.
      refused: { others: 200 },
    },
    {
      handler: '/worksheets/[slug]/print/pdf',
      method: 'GET',
      address: async world => {
        await written(world)
        return `/worksheets/${slug}/print/pdf?round=1`
      },
      may: ['learner'],
      done: 200,
      refused: file,
    },
    {
      handler: '/worksheets/[slug]/blank/pdf',
      method: 'GET',
      address: () => `/worksheets/${slug}/blank/pdf`,
      may: signedIn,
      done: 200,
      refused: file,
      silent: true,
    },
    {
      handler: '/sign-in/token',
      method: 'GET',
      address: () => '/sign-in/token',
      may: ['nobody', ...signedIn, 'deactivated'],
      done: 200,
      silent: true,
    },
  ],
}
