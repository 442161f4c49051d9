import { randomUUID } from 'node:crypto'
import { superuser } from '../../database'
import { hangOut, takeIn, writePublic } from '../../public-pages'
import { kept } from '../../standards'
import { type Actor, actors, anyAdmin } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const pledge = 'Whoever comes to the counter is looked at before they speak.'

const page = once(async ({ house }) => {
  await writePublic(house, 'The counter', { pledge })
  return hangOut(house)
})

const inside = once(({ house }) => kept(house, 'The post'))

const own = ({ house, elsewhere }: World, actor: Actor) => (actor === 'strangerAdmin' ? elsewhere : house)

/** The page of whoever asks, afresh: closed, open, or none. */
const afresh = async (world: World, actor: Actor, state: 'closed' | 'open' | 'none') => {
  const house = own(world, actor)
  await takeIn(house)
  if (state !== 'none') await hangOut(house, state === 'closed' ? { opened_at: null } : {})
}

/** A standard of the house that stands on the page, or doesn't. */
const standard = async ({ house }: World, isPublic: boolean) => {
  const { standardId } = isPublic ? await writePublic(house, 'The post') : await kept(house, 'The post')
  return standardId
}

export const publicPages: Rows = {
  pages: [
    {
      page: '/c/[code]',
      address: async world => `/c/${(await page(world)).code}`,
      may: actors,
      open: true,
      words: pledge,
      heading: 'What you can count on',
      opener: 'nobody',
    },
    {
      page: '/standards/public',
      address: async world => {
        await page(world)
        return '/standards/public'
      },
      may: anyAdmin,
      heading: 'The public page',
      opener: 'admin',
    },
    {
      page: '/standards/public/preview',
      address: async world => {
        await page(world)
        return '/standards/public/preview'
      },
      may: anyAdmin,
      heading: 'What you can count on',
      opener: 'admin',
    },
  ],
  actions: [
    {
      action: 'standards/public/actions.ts#save',
      at: () => '/standards/public',
      may: anyAdmin,
      form: async (world, actor) => {
        await afresh(world, actor, 'none')
        return { id: randomUUID(), revision: '0', intro: 'Come in.', showsChecks: 'on' }
      },
    },
    {
      action: 'standards/public/actions.ts#open',
      at: () => '/standards/public',
      may: anyAdmin,
      form: async (world, actor) => {
        await afresh(world, actor, 'closed')
        return {}
      },
    },
    {
      action: 'standards/public/actions.ts#close',
      at: () => '/standards/public',
      may: anyAdmin,
      form: async (world, actor) => {
        await afresh(world, actor, 'open')
        return {}
      },
    },
    {
      action: 'standards/public/actions.ts#makePublic',
      at: async world => `/standards/${(await inside(world)).standardId}`,
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await standard(world, false) }),
    },
    {
      action: 'standards/public/actions.ts#makePrivate',
      at: async world => {
        const { standardId } = await inside(world)
        await superuser`update standards set public_since = now() where id = ${standardId}`
        return `/standards/${standardId}`
      },
      may: ['admin'],
      told: ['strangerAdmin'],
      form: async world => ({ id: await standard(world, true) }),
    },
  ],
}
