import { everybody, signedIn } from '../actors'
import type { Rows } from '../row'

const first = (role: 'learner' | 'other' | 'nobody') =>
  ({ learner: '/worksheets', other: '/dashboard', nobody: '/sign-in' })[role]

const managing = ['manager', 'otherManager', 'head', 'admin', 'strangerManager', 'strangerAdmin']

/** The start, the way in and the way out. */
export const doors: Rows = {
  pages: [
    {
      page: '/',
      address: () => '/',
      may: everybody,
      leads: actor =>
        first(managing.includes(actor) ? 'other' : signedIn.includes(actor) ? 'learner' : 'nobody'),
    },
    {
      page: '/sign-in',
      address: () => '/sign-in',
      may: everybody,
      leads: actor => (signedIn.includes(actor) ? '/' : undefined),
      heading: /./,
      opener: 'nobody',
    },
  ],
  handlers: [
    {
      handler: '/sign-out',
      method: 'POST',
      address: () => '/sign-out',
      may: signedIn,
      send: () => ({ form: {} }),
      done: 303,
      refused: { nobody: 403, deactivated: 401 },
    },
    {
      handler: '/api/auth/[...nextauth]',
      method: 'POST',
      of: 'its only address',
      address: () => '/api/auth/callback/credentials',
      may: everybody,
      send: () => ({ form: { csrfToken: 'none', login: 'nobody@nowhere', password: 'nothing' } }),
      done: 303,
      silent: true,
    },
    {
      handler: '/api/auth/[...nextauth]',
      method: 'POST',
      of: 'the other addresses of next-auth',
      address: () => '/api/auth/signout',
      may: everybody,
      send: () => ({ form: { csrfToken: 'none' } }),
      done: 404,
      silent: true,
    },
    {
      handler: '/api/health',
      method: 'GET',
      address: () => '/api/health',
      may: everybody,
      done: 200,
      silent: true,
    },
  ],
}
