import { randomUUID } from 'node:crypto'
import { shelf, templateKinds } from '@/lib/standard-templates/shelf'
import { superuser } from '../../database'
import { houseDay, join } from '../../house'
import { writeStandard } from '../../standards'
import { type Actor, anyAdmin, anyManager, house, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const pledge = 'Whoever comes in is greeted within a minute.'

/** A standard of the house with versions: a published one first, when it is to have one, then a draft. */
const write = async ({ house }: World, versions: { published: boolean }[]) => {
  const name = `The greeting ${randomUUID().slice(0, 4)}`
  const { standardId, ids } = await writeStandard(
    house,
    name,
    versions.map(({ published }) => ({ pledge, ...(published && { startsOn: '2026-01-05' }) })),
  )
  return { standardId, first: ids[0] ?? '', last: ids.at(-1) ?? '' }
}

const published = once(world => write(world, [{ published: true }]))
const two = once(async world => {
  const changed = { change: 'minor', what_changed: 'A word.', startsOn: '2026-02-02' }
  return writeStandard(world.house, 'The greeting', [
    { pledge, startsOn: '2026-01-05' },
    { pledge: `${pledge} Kindly.`, ...changed },
  ])
})
const retire = async ({ house }: World) => {
  const { standardId } = await writeStandard(house, 'The greeting', [{ pledge, startsOn: '2026-01-05' }])
  await superuser`update standards set retired_at = now() where id = ${standardId}`
  return standardId
}
const retired = once(retire)
const draft = once(world => write(world, [{ published: false }]))
/** Each is taken once. */
const untaken = templateKinds.flatMap(kind => shelf[kind].map(({ key }) => key))

/** A new check of the learner, by their manager. */
const check = async (world: World, at = '2026-03-02T09:00:00Z') => {
  const { standardId, first } = await published(world)
  const { id: organization_id, people, teams } = world.house
  const id = randomUUID()
  await superuser`insert into standard_checks ${superuser({
    organization_id,
    id,
    standard_id: standardId,
    version_id: first,
    team_id: teams.Desk,
    member_id: people.learner.memberId,
    checked_by: people.manager.memberId,
    day: houseDay(new Date(at)),
    checked_at: at,
    met: true,
  })}`
  return id
}
/** A question on the standard, on the surveys now; one at a time. */
const askedNow = async (world: World) => {
  const { standardId, first } = await published(world)
  const { id: organization_id, people } = world.house
  const id = randomUUID()
  await superuser`update survey_questions set ended_at = now() where organization_id = ${organization_id} and ended_at is null`
  await superuser`insert into survey_questions ${superuser({
    organization_id,
    id,
    standard_id: standardId,
    version_id: first,
    asks: 'experienced',
    words: 'Were you greeted?',
    asked_by: people.admin.memberId,
    asked_at: new Date(),
  })}`
  return id
}
/** A newcomer of the kitchen, appointed for the desk. */
const appoint = async ({ house }: World) => {
  const person = await join(house, `Cleo ${randomUUID().slice(0, 8)}`, 'Kitchen')
  const id = randomUUID()
  await superuser`insert into standard_checkers ${superuser({
    organization_id: house.id,
    id,
    team_id: house.teams.Desk,
    member_id: person.memberId,
    appointed_by: house.people.manager.memberId,
    appointed_at: new Date(),
  })}`
  return id
}
const appointed = once(appoint)
const managers: readonly Actor[] = ['manager', 'otherManager', 'head', 'admin']
const text = { title: 'The greeting', category: 'phone', pledge }

export const standards: Rows = {
  pages: [
    {
      page: '/standards',
      address: () => '/standards',
      may: signedIn,
      heading: 'Standards',
      opener: 'learner',
    },
    {
      page: '/standards/[id]',
      of: 'published',
      address: async world => `/standards/${(await published(world)).standardId}`,
      may: house,
      words: pledge,
      heading: /The greeting/,
      opener: 'manager',
    },
    {
      page: '/standards/[id]',
      of: 'a draft',
      address: async world => `/standards/${(await draft(world)).standardId}`,
      may: ['admin'],
      words: pledge,
      heading: /The greeting/,
      opener: 'admin',
    },
    {
      page: '/standards/[id]/edit',
      address: async world => `/standards/${(await published(world)).standardId}/edit`,
      may: ['admin'],
      words: pledge,
      heading: /./,
      opener: 'admin',
    },
    {
      page: '/standards/[id]/changes',
      address: async world => `/standards/${(await two(world)).standardId}/changes`,
      may: house,
      words: 'Kindly',
      heading: 'What changed',
      opener: 'learner',
    },
    {
      page: '/standards/[id]/record',
      address: async world => `/standards/${(await published(world)).standardId}/record`,
      may: managers,
      words: pledge,
      heading: 'Record of acceptances',
      opener: 'manager',
    },
    {
      page: '/standards/matrix',
      address: async world => `/standards/matrix?standard=${(await published(world)).standardId}`,
      may: anyManager,
      heading: 'Who has accepted what',
      opener: 'manager',
    },
    {
      page: '/standards/matrix/nudge',
      address: async world => `/standards/matrix/nudge?standard=${(await published(world)).standardId}`,
      may: anyManager,
      heading: 'Remind people',
      opener: 'manager',
    },
    {
      page: '/standards/[id]/check',
      address: async world => `/standards/${(await published(world)).standardId}/check`,
      may: managers,
      words: pledge,
      heading: /Check: The greeting/,
      opener: 'manager',
    },
    {
      page: '/standards/checks/colleagues',
      address: async world => {
        await appointed(world)
        return '/standards/checks/colleagues'
      },
      may: anyManager,
      heading: 'Who else may check',
      opener: 'manager',
    },
    {
      page: '/standards/checks',
      address: () => '/standards/checks',
      may: signedIn,
      heading: 'Checks',
      opener: 'manager',
    },
    {
      page: '/standards/[id]/ask',
      address: async world => `/standards/${(await published(world)).standardId}/ask`,
      may: ['admin'],
      words: pledge,
      heading: /Ask customers/,
      opener: 'admin',
    },
    { page: '/standards/new', address: () => '/standards/new', may: anyAdmin, heading: /./, opener: 'admin' },
    {
      page: '/standards/templates',
      address: () => '/standards/templates',
      may: anyAdmin,
      heading: 'Standards to start from',
      opener: 'admin',
    },
  ],
  actions: [
    {
      action: 'standards/actions.ts#save',
      at: () => '/standards/new',
      may: anyAdmin,
      form: () => ({ ...text, id: randomUUID(), standardId: randomUUID(), revision: '0' }),
    },
    {
      action: 'standards/actions.ts#publishFirst',
      at: async world => `/standards/${(await draft(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: (await write(world, [{ published: false }])).last, version: '1' }),
    },
    {
      action: 'standards/actions.ts#publishRevision',
      at: async world => `/standards/${(await draft(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({
        id: (await write(world, [{ published: true }, { published: false }])).last,
        version: '1',
        change: 'minor',
        whatChanged: 'A word.',
      }),
    },
    {
      action: 'standards/matrix/nudge/actions.ts#remind',
      at: async world => `/standards/matrix/nudge?standard=${(await published(world)).standardId}`,
      may: ['manager', 'head', 'admin'],
      told: ['otherManager', 'strangerManager', 'strangerAdmin'],
      form: async world => {
        const person = await join(world.house, 'Nora Nudged', 'Desk')
        return { person: person.memberId }
      },
    },
    {
      action: 'standards/actions.ts#recordOnPaper',
      at: async world => `/standards/${(await published(world)).standardId}`,
      may: ['manager', 'head', 'admin'],
      told: ['otherManager', 'strangerManager', 'strangerAdmin'],
      form: async world => {
        const { standardId, ids } = await writeStandard(world.house, 'The greeting', [
          { startsOn: '2026-01-05' },
        ])
        return {
          id: randomUUID(),
          versionId: ids[0] ?? standardId,
          memberId: world.house.people.learner.memberId,
          acceptedOn: houseDay(),
        }
      },
    },
    {
      action: 'standards/checks/colleagues/actions.ts#appoint',
      at: () => '/standards/checks/colleagues',
      may: ['manager', 'head', 'admin'],
      told: ['otherManager', 'strangerManager', 'strangerAdmin'],
      form: async world => {
        const person = await join(world.house, `Cleo ${randomUUID().slice(0, 8)}`, 'Kitchen')
        return { id: randomUUID(), teamId: world.house.teams.Desk, person: person.name }
      },
    },
    {
      action: 'standards/checks/colleagues/actions.ts#dismiss',
      at: () => '/standards/checks/colleagues',
      may: ['manager', 'head', 'admin'],
      told: ['otherManager', 'strangerManager', 'strangerAdmin'],
      form: async world => ({ id: await appoint(world) }),
    },
    {
      action: 'standards/actions.ts#check',
      at: async world => `/standards/${(await published(world)).standardId}/check`,
      may: ['manager', 'head', 'admin'],
      told: signedIn.filter(actor => !['manager', 'head', 'admin'].includes(actor)),
      form: async world => ({
        id: randomUUID(),
        standardId: (await published(world)).standardId,
        whom: `${world.house.teams.Desk}.${world.house.people.learner.memberId}`,
        met: 'yes',
      }),
    },
    {
      action: 'standards/actions.ts#withdrawOwnCheck',
      at: async world => `/standards/${(await published(world)).standardId}/check`,
      may: ['manager'],
      told: signedIn.filter(actor => actor !== 'manager'),
      form: async world => ({ id: await check(world, new Date().toISOString()) }),
    },
    {
      action: 'standards/actions.ts#replyToOwnCheck',
      at: () => '/standards/checks',
      may: ['learner'],
      told: signedIn.filter(actor => actor !== 'learner'),
      form: async world => ({ id: await check(world), reply: 'I looked up as soon as I could.' }),
    },
    {
      action: 'standards/[id]/ask/actions.ts#ask',
      at: async world => `/standards/${(await published(world)).standardId}/ask`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({
        id: randomUUID(),
        standardId: (await published(world)).standardId,
        asks: 'experienced',
        words: 'Were you greeted?',
      }),
    },
    {
      action: 'standards/[id]/ask/actions.ts#end',
      at: async world => {
        await askedNow(world)
        return `/standards/${(await published(world)).standardId}`
      },
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await askedNow(world) }),
    },
    {
      action: 'standards/actions.ts#discard',
      at: async world => `/standards/${(await draft(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: (await write(world, [{ published: false }])).last, version: '1' }),
    },
    {
      action: 'standards/actions.ts#entrust',
      at: async world => `/standards/${(await published(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({
        id: (await published(world)).standardId,
        owner: world.house.people.manager.name,
      }),
    },
    {
      action: 'standards/actions.ts#retire',
      at: async world => `/standards/${(await published(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: (await write(world, [{ published: true }])).standardId }),
    },
    {
      action: 'standards/actions.ts#bringBack',
      at: async world => `/standards/${await retired(world)}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await retire(world) }),
    },
    {
      action: 'standards/templates/actions.ts#adopt',
      at: () => '/standards/templates',
      may: anyAdmin,
      form: () => ({ templates: untaken.pop() ?? '' }),
    },
    {
      action: 'standards/actions.ts#accept',
      at: async world => `/standards/${(await published(world)).standardId}`,
      may: house,
      told: ['strangerLearner', 'strangerManager', 'strangerAdmin'],
      form: async world => ({ id: randomUUID(), versionId: (await published(world)).first }),
    },
  ],
  handlers: [
    {
      handler: '/standards/matrix/file',
      method: 'GET',
      address: async world =>
        `/standards/matrix/file?format=csv&standard=${(await published(world)).standardId}`,
      may: anyManager,
      done: 200,
      refused: { nobody: 401, deactivated: 401, others: 404 },
    },
  ],
}
