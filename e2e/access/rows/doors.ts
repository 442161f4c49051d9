import { type Actor, actors, signedIn } from '../actors'
import type { Rows } from '../row'

const firstPage = (actor: Actor) => (signedIn.includes(actor) ? '/today' : '/sign-in')

/** The start, the way in and the way out. */
export const doors: Rows = {
  pages: [
    {
      page: '/',
      address: () => '/',
      may: actors,
      leads: firstPage,
    },
    {
      page: '/set-up',
      of: 'once there is an organization',
      address: () => '/set-up',
      may: actors,
      leads: () => '/sign-in',
    },
    {
      page: '/sign-in',
      address: () => '/sign-in',
      may: actors,
      leads: actor => (signedIn.includes(actor) ? '/' : undefined),
      heading: /./,
      opener: 'nobody',
    },
  ],
  handlers: [
    {
      handler: '/set-up/begin',
      method: 'POST',
      of: 'once there is an organization',
      address: () => '/set-up/begin',
      may: [],
      send: () => ({ form: { code: 'any', organization: 'Second' } }),
      done: 303,
      refused: { nobody: 404, deactivated: 404 },
    },
    {
      handler: '/sign-out',
      method: 'POST',
      address: () => '/sign-out',
      may: signedIn,
      send: () => ({ form: {} }),
      done: 303,
      // Shown the same page as whoever has just signed out.
      refused: { nobody: 403, deactivated: 303 },
    },
    {
      handler: '/api/auth/[...nextauth]',
      method: 'POST',
      of: 'its only address',
      address: () => '/api/auth/callback/credentials',
      may: actors,
      send: () => ({ form: { csrfToken: 'none', login: 'nobody@nowhere', password: 'nothing' } }),
      done: 303,
      silent: true,
    },
    {
      handler: '/api/auth/[...nextauth]',
      method: 'POST',
      of: 'the other addresses of next-auth',
      address: () => '/api/auth/signout',
      may: actors,
      send: () => ({ form: { csrfToken: 'none' } }),
      done: 404,
      silent: true,
    },
    {
      handler: '/api/auth/[...nextauth]',
      method: 'GET',
      address: () => '/api/auth/session',
      may: actors,
      done: 404,
      silent: true,
    },
    {
      handler: '/api/health',
      method: 'GET',
      address: () => '/api/health',
      may: actors,
      done: 200,
      silent: true,
    },
  ],
}
