import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { anyAdmin, house, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const pledge = 'Whoever comes in is greeted within a minute.'

/** A standard of the house with versions: a published one first, when it is to have one, then a draft. */
const write = async ({ house }: World, versions: { published: boolean }[]) => {
  const standardId = randomUUID()
  const author = house.people.admin.memberId
  const rows = versions.map(({ published }, at) => ({
    organization_id: house.id,
    id: randomUUID(),
    standard_id: standardId,
    number: at + 1,
    title: `The greeting ${standardId.slice(0, 4)}`,
    category: 'phone',
    pledge,
    author_id: author,
    published_at: published ? new Date() : null,
    published_by: published ? author : null,
  }))
  await superuser`insert into standards ${superuser({ organization_id: house.id, id: standardId, owner_id: author })}`
  await superuser`insert into standard_versions ${superuser(rows)}`
  return { standardId, first: rows[0]?.id ?? '', last: rows.at(-1)?.id ?? '' }
}

const published = once(world => write(world, [{ published: true }]))
const draft = once(world => write(world, [{ published: false }]))
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
    { page: '/standards/new', address: () => '/standards/new', may: anyAdmin, heading: /./, opener: 'admin' },
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
      action: 'standards/actions.ts#accept',
      at: async world => `/standards/${(await published(world)).standardId}`,
      may: house,
      told: ['strangerLearner', 'strangerManager', 'strangerAdmin'],
      form: async world => ({ id: randomUUID(), versionId: (await published(world)).first }),
    },
  ],
}
