import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { decode } from 'next-auth/jwt'
import { superuser } from '../../database'
import { password } from '../../house'
import { type Actor, actors, signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

const sidOf = async (world: World, actor: Actor) => {
  const token = world.sessions[actor]
  const claims = token ? await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }) : null
  return claims?.sid as string | undefined
}

const sessions = once(async world => {
  const ids = (await Promise.all(actors.map(actor => sidOf(world, actor)))).filter(sid => sid !== undefined)
  return superuser`select id, identity_id, organization_id from sessions where id in ${superuser(ids)}`
})

/** As it was when the world was founded: everybody's session and everybody's password. */
const asFounded = async (world: World) => {
  for (const row of await sessions(world))
    await superuser`insert into sessions ${superuser(row)} on conflict do nothing`
  const passwordHash = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  await superuser`update identities set password_hash = ${passwordHash} where id in ${superuser(world.identities)}`
}

/** One more device of the actor's; of the learner's, for whoever has none. */
const device = async (world: World, actor: Actor) => {
  const own = (await sidOf(world, actor)) ?? (await sidOf(world, 'learner')) ?? ''
  const id = randomUUID()
  await superuser`insert into sessions (id, identity_id) select ${id}, identity_id from sessions where id = ${own}`
  return id
}

/** Somebody let the actor back in two days ago; the learner, for whoever has no session. */
const reset = async (world: World, actor: Actor) => {
  const own = (await sidOf(world, actor)) ?? (await sidOf(world, 'learner')) ?? ''
  const [row] = await superuser`insert into password_resets
    (organization_id, id, member_id, reset_at, closed_until)
    select m.organization_id, ${randomUUID()}, m.id, now() - interval '2 days', now() - interval '1 day'
    from sessions s join members m on m.identity_id = s.identity_id
      and m.organization_id = coalesce(s.organization_id, m.organization_id)
    where s.id = ${own} limit 1 returning id`
  return { id: String(row?.id), back: '/account' }
}

/** Who belongs to both organizations. */
const both: readonly Actor[] = ['adminElsewhere']

/** What one may change about oneself, and the ways out. */
export const account: Rows = {
  pages: [
    { page: '/account', address: () => '/account', may: signedIn, heading: 'Account', opener: 'learner' },
    {
      page: '/account/trail',
      address: () => '/account/trail',
      may: signedIn,
      heading: 'What concerns you',
      opener: 'learner',
    },
  ],
  actions: [
    {
      action: 'account/actions.ts#rename',
      at: () => '/account',
      may: signedIn,
      form: () => ({ name: `Kim ${randomUUID()}` }),
    },
    {
      action: 'account/actions.ts#setTheme',
      at: () => '/account',
      may: signedIn,
      form: () => ({ theme: 'dark' }),
    },
    {
      action: 'account/actions.ts#setLocale',
      at: () => '/account',
      may: signedIn,
      form: () => ({ locale: 'en-GB', timeZone: 'Asia/Tokyo' }),
    },
    {
      action: 'account/actions.ts#setPassword',
      at: () => '/account',
      may: signedIn,
      form: async world => {
        await asFounded(world)
        return { current: password, password: `seven lanterns under rain ${randomUUID()}` }
      },
    },
    {
      action: 'account/actions.ts#endOneSession',
      at: () => '/account',
      may: signedIn,
      form: async (world, actor) => ({ id: await device(world, actor) }),
    },
    {
      action: 'account/actions.ts#dismiss',
      at: () => '/account',
      may: signedIn,
      form: reset,
    },
    {
      action: 'account/actions.ts#enter',
      at: () => '/account',
      may: both,
      told: signedIn.filter(actor => !both.includes(actor)),
      form: ({ house, elsewhere }, actor) => ({ id: actor.startsWith('stranger') ? house.id : elsewhere.id }),
    },
  ],
  handlers: [
    {
      handler: '/sign-out/everywhere',
      method: 'POST',
      address: () => '/sign-out/everywhere',
      may: signedIn,
      send: async world => {
        await asFounded(world)
        return { form: {} }
      },
      done: 303,
      // Shown the same page as whoever has just signed out.
      refused: { nobody: 403, deactivated: 303 },
    },
  ],
}
