import { log } from '../../heard'
import { signedIn } from '../actors'
import type { Rows } from '../row'

export const notices: Rows = {
  pages: [
    {
      page: '/notices',
      address: async ({ house }) => {
        await log(house, { words: 'She drew me the way to the tram.', about: 'teammate' })
        return '/notices'
      },
      may: signedIn,
      heading: 'Notices',
      opener: 'teammate',
    },
    {
      page: '/notices/choices',
      address: () => '/notices/choices',
      may: signedIn,
      heading: 'What to be told of, and when',
      opener: 'manager',
    },
  ],
  actions: [
    {
      action: 'notices/actions.ts#choose',
      at: () => '/notices/choices',
      may: signedIn,
      form: () => ({ minute: '15:30', kinds: 'shared' }),
    },
  ],
}
