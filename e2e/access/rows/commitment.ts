import { belonged, promote, shows } from '../../commitment'
import { superuser } from '../../database'
import { join } from '../../house'
import { kept } from '../../standards'
import { signedIn } from '../actors'
import type { Rows } from '../row'
import { once } from '../things'
import type { World } from '../world'

/** Enough people at the front line and above it, a standard, and a head who shows their own ticks. */
const filled = once(async ({ house }: World) => {
  for (let n = 0; n < 8; n++) {
    const person = await join(house, `Person ${n}`, 'Kitchen')
    if (n % 2 === 0) await promote(person, 'supervisor')
  }
  await belonged(house)
  await promote(house.people.head, 'executive')
  await shows(house.people.head)
  await kept(house, 'Answering the phone')
  return '/commitment'
})

/** The head of the house, who leads all of it here; shows their own ticks, or doesn't. */
const leading = async ({ house: { id, people } }: World, shown: boolean) => {
  const { head } = people
  await promote(head, 'executive')
  await superuser`delete from commitment_shown where organization_id = ${id} and member_id = ${head.memberId}`
  if (shown) await shows(head)
  return {}
}

const others = signedIn.filter(actor => actor !== 'head')

export const commitment: Rows = {
  pages: [
    {
      page: '/commitment',
      of: 'empty',
      address: () => '/commitment',
      may: signedIn,
      heading: 'Commitment',
      opener: 'learner',
    },
    {
      page: '/commitment',
      of: 'with figures',
      address: filled,
      may: signedIn,
      heading: 'Commitment',
      opener: 'head',
    },
  ],
  actions: [
    {
      action: 'commitment/actions.ts#show',
      at: () => '/commitment',
      may: ['head'],
      told: others,
      form: (world, actor) => (actor === 'head' ? leading(world, false) : {}),
    },
    {
      action: 'commitment/actions.ts#hide',
      at: () => '/commitment',
      may: ['head'],
      told: others,
      form: (world, actor) => (actor === 'head' ? leading(world, true) : {}),
    },
  ],
}
