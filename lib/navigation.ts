import { type Ability, can, type Role } from './access'

/** Where one can go, and what one must be able to do to see it. */
const places = {
  account: { href: '/account', ability: 'account.read' },
  compass: { href: '/compass', ability: 'compass.read' },
  board: { href: '/board', ability: 'board.read' },
  commitment: { href: '/commitment', ability: 'commitment.read' },
  dashboard: { href: '/dashboard', ability: 'dashboard.read' },
  feedback: { href: '/feedback', ability: 'feedback.read' },
  goals: { href: '/goals', ability: 'goals.read' },
  heard: { href: '/feedback/heard', ability: 'feedback.log' },
  notices: { href: '/notices', ability: 'notices.read' },
  mirror: { href: '/mirror', ability: 'mirror.read' },
  links: { href: '/surveys', ability: 'surveys.read' },
  people: { href: '/people', ability: 'people.read' },
  quizzes: { href: '/quizzes', ability: 'quizzes.read' },
  settings: { href: '/settings', ability: 'settings.read' },
  standards: { href: '/standards', ability: 'standards.read' },
  today: { href: '/today', ability: 'today.read' },
  worksheets: { href: '/worksheets', ability: 'worksheets.read' },
} as const satisfies Record<string, { href: string; ability: Ability }>

type Place = keyof typeof places

export type Item = { key: Place; href: string }

/** Today, the six elements of customer service in their order, then what concerns the organization itself. */
const elements = {
  today: ['today', 'notices'],
  focus: ['compass', 'worksheets', 'goals'],
  define: ['standards'],
  live: ['quizzes', 'commitment', 'mirror'],
  measure: ['dashboard', 'feedback'],
  reinforce: ['board'],
  organization: ['people', 'links', 'settings', 'account'],
} as const satisfies Record<string, Place[]>

type Element = keyof typeof elements

export type Group = { key: Element; items: Item[] }

const item = (key: Place): Item => ({ key, href: places[key].href })

/** The groups in which this member finds something. */
export function navigation(me: { role: Role }): Group[] {
  return (Object.keys(elements) as Element[])
    .map(key => ({ key, items: elements[key].filter(place => can(me, places[place].ability)).map(item) }))
    .filter(group => group.items.length > 0)
}

/** Four places for the phone's bar; the fifth is *More*. What one hears is always in the middle. */
export function phoneBar(role: Role): Item[] {
  const four: Place[] =
    role === 'learner'
      ? ['today', 'worksheets', 'heard', 'standards']
      : ['today', 'feedback', 'heard', 'dashboard']
  return four.map(item)
}
